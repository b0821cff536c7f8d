package nl.stvda.voortgang.reports.dashboard.imports;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.text.Formats;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Puts the pages about files of initiatives together. */
@RequestScoped
class ImportPages {

    /** What this service lets in, of which the form around the file takes a little; and what the API takes. */
    private static final int MOST_MEBIBYTES = 4;

    private static final int MOST_ROWS = 10_000;

    private final Imports imports;
    private final Frames frames;
    private final Moments moments;
    private final Visitor visitor;

    ImportPages(Imports imports, Frames frames, Moments moments, Visitor visitor) {
        this.imports = imports;
        this.frames = frames;
        this.moments = moments;
        this.visitor = visitor;
    }

    RestResponse<TemplateInstance> begin() {
        return begin(RestResponse.Status.OK, Optional.empty());
    }

    RestResponse<TemplateInstance> refused(ImportsView.Refused refused) {
        return begin(RestResponse.Status.BAD_REQUEST, Optional.of(refused));
    }

    private RestResponse<TemplateInstance> begin(RestResponse.Status status, Optional<ImportsView.Refused> refused) {
        var earlier =
                imports.earlier().map(files -> files.stream().map(this::earlier).toList());
        var frame = frames.of(Area.IMPORTS);
        var view = new ImportsView(frame, earlier, refused, maySend(), limits());
        return PageAnswers.page(status, frame, ImportsResource.Templates.list(view));
    }

    private ImportsView.Limits limits() {
        return new ImportsView.Limits(
                MOST_MEBIBYTES, Formats.of(visitor.language()).number(MOST_ROWS));
    }

    private ImportsView.Earlier earlier(SentFile file) {
        return new ImportsView.Earlier(
                file.id(),
                moments.of(file.receivedAt(), visitor.language()),
                file.state(),
                file.validateOnly(),
                file.rows());
    }

    /** Rows that are wrong come first, unless others are asked for. */
    RestResponse<TemplateInstance> one(UUID id, @Nullable String wanted, @Nullable String cursor) {
        return one(RestResponse.Status.OK, id, wanted, cursor);
    }

    /** After it could not be carried out, since initiatives changed meanwhile. */
    RestResponse<TemplateInstance> outdated(UUID id) {
        return one(RestResponse.Status.CONFLICT, id, null, null);
    }

    private RestResponse<TemplateInstance> one(
            RestResponse.Status status, UUID id, @Nullable String wanted, @Nullable String cursor) {
        var file = imports.get(id);
        var chosen = chosen(file, wanted);
        var rows = imports.rows(id, Optional.of(chosen).filter(ImportView.OUTCOMES::contains), cursor);
        var frame = frames.of(Area.IMPORTS);
        var view = new ImportView(
                frame,
                file,
                moments.of(file.receivedAt(), visitor.language()),
                rows.items().stream().map(ImportPages::row).toList(),
                chosen,
                rows.next().map(next -> "/imports/%s?outcome=%s&cursor=%s".formatted(id, chosen, next)),
                maySend(),
                status == RestResponse.Status.CONFLICT);
        return PageAnswers.page(status, frame, ImportsResource.Templates.one(view));
    }

    private static String chosen(SentFile file, @Nullable String wanted) {
        if (wanted != null && (ImportView.OUTCOMES.contains(wanted) || wanted.equals("all"))) {
            return wanted;
        }
        return file.rows().refused() > 0 ? "refused" : "all";
    }

    private static ImportView.Row row(FileRows.FileRow row) {
        return new ImportView.Row(
                row.place(),
                row.externalId() == null ? "" : row.externalId(),
                row.outcome(),
                Optional.ofNullable(row.id()).map(id -> "/initiatives/" + id),
                row.violations().stream()
                        .map(violation ->
                                new ImportView.Wrong(Optional.ofNullable(violation.column()), violation.mistake()))
                        .toList());
    }

    private boolean maySend() {
        return visitor.has(Role.CONTRIBUTOR);
    }
}
