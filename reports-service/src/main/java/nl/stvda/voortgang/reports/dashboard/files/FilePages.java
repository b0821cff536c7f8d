package nl.stvda.voortgang.reports.dashboard.files;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.dashboard.client.Initiative;
import nl.stvda.voortgang.reports.dashboard.client.ServiceRefusal;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.Outage;
import nl.stvda.voortgang.reports.dashboard.shell.Outages;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Adds and removes files, and tells what became of that. */
@RequestScoped
class FilePages {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final long BYTES_PER_KIBIBYTE = 1024;

    private final FilesClient files;
    private final Outages outages;
    private final Visitor visitor;
    private final Frames frames;

    FilePages(@RestClient FilesClient files, Outages outages, Visitor visitor, Frames frames) {
        this.files = files;
        this.outages = outages;
        this.visitor = visitor;
        this.frames = frames;
    }

    RestResponse<TemplateInstance> list(UUID id) {
        return page(RestResponse.Status.OK, id, Optional.empty());
    }

    RestResponse<TemplateInstance> refused(UUID id, String reason) {
        return page(RestResponse.Status.BAD_REQUEST, id, Optional.of(reason));
    }

    RestResponse<TemplateInstance> add(UUID id, String name, String type, Path file) {
        requireOwn(id);
        try {
            var added = outages.require(Outage.Part.INITIATIVES, () -> files.add(id, name, type, file.toFile()));
            return PageAnswers.then(here(id), new Notice(words().added(added.name())));
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == FORBIDDEN || refusal.status() == NOT_FOUND) {
                throw refusal;
            }
            return refused(id, refusal.slug());
        }
    }

    RestResponse<TemplateInstance> remove(UUID id, UUID file) {
        requireOwn(id);
        outages.require(Outage.Part.INITIATIVES, () -> {
            files.remove(id, file);
            return file;
        });
        return PageAnswers.then(here(id), new Notice(words().removed()));
    }

    private RestResponse<TemplateInstance> page(RestResponse.Status status, UUID id, Optional<String> refused) {
        var initiative = requireOwn(id);
        var attached = outages.require(Outage.Part.INITIATIVES, () -> files.list(id));
        var frame = frames.of(Area.OURS);
        var view = new FilesView(
                frame,
                id,
                initiative.title().in(visitor.language()).orElseGet(() -> new Text("", visitor.language())),
                attached.stream()
                        .map(file -> new FilesView.Row(
                                file.id(), file.name(), Math.max(1, file.size() / BYTES_PER_KIBIBYTE)))
                        .toList(),
                refused);
        return PageAnswers.page(status, frame, FilesResource.Templates.list(view));
    }

    /** What another organisation posted is as good as not there. */
    private Initiative requireOwn(UUID id) {
        var initiative = outages.require(Outage.Part.INITIATIVES, () -> files.initiative(id));
        if (!visitor.organisation().equals(Optional.of(initiative.organisation()))) {
            throw new NotFoundException();
        }
        return initiative;
    }

    private static URI here(UUID id) {
        return URI.create("/contribute/%s/files".formatted(id));
    }

    private FilesMessages words() {
        return WordsOf.the(FilesMessages.class, visitor.language());
    }
}
