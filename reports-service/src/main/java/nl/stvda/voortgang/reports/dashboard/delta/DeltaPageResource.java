package nl.stvda.voortgang.reports.dashboard.delta;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.content.DraftDeclaration;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.dashboard.delta.DeltaView.Group;
import nl.stvda.voortgang.reports.dashboard.delta.DeltaView.Line;
import nl.stvda.voortgang.reports.dashboard.delta.DeltaView.Unchanged;
import nl.stvda.voortgang.reports.dashboard.shell.Area;
import nl.stvda.voortgang.reports.dashboard.shell.Frames;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.delta.DeltaResponse;
import nl.stvda.voortgang.reports.delta.DeltaResponse.EntryNews;
import nl.stvda.voortgang.reports.delta.Deltas;
import nl.stvda.voortgang.reports.delta.News;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.text.Formats;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What happened since the previous report. */
@Path("/rounds/{id}/delta")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class DeltaPageResource {

    private final Deltas deltas;
    private final Rounds rounds;
    private final Visitor visitor;
    private final Frames frames;

    DeltaPageResource(Deltas deltas, Rounds rounds, Visitor visitor, Frames frames) {
        this.deltas = deltas;
        this.rounds = rounds;
        this.visitor = visitor;
        this.frames = frames;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(String id) {
        var view = view(id, deltas.of(id));
        return PageAnswers.page(view.frame(), Templates.delta(view));
    }

    private DeltaView view(String round, DeltaResponse delta) {
        return new DeltaView(
                frames.of(Area.REPORT),
                round,
                in(rounds.get(round).title(), round),
                Optional.ofNullable(delta.previous())
                        .map(report -> "/rounds/%s/snapshots/%d".formatted(report.round(), report.snapshot())),
                groups(delta.entries()),
                delta.unchanged().stream().map(this::unchanged).toList(),
                names(delta.organisationsWithoutNews()),
                names(delta.themesWithoutNews()));
    }

    private List<Group> groups(List<EntryNews> entries) {
        return Arrays.stream(News.values())
                .map(news -> new Group(
                        news,
                        entries.stream()
                                .filter(entry -> entry.news() == news)
                                .map(this::line)
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private Line line(EntryNews entry) {
        var id = entry.initiativeId().toString();
        return new Line(
                in(entry.title(), id),
                "/initiatives/" + id,
                in(entry.organisation().name(), entry.organisation().code()));
    }

    private Unchanged unchanged(DraftDeclaration declaration) {
        return new Unchanged(
                in(declaration.organisation().name(), declaration.organisation().code()),
                Optional.ofNullable(declaration.theme()).map(theme -> in(theme.name(), theme.code())),
                Formats.of(visitor.language()).date(declaration.since()));
    }

    private List<Text> names(List<Named> named) {
        return named.stream().map(one -> in(one.name(), one.code())).toList();
    }

    private Text in(LocalizedText text, String otherwise) {
        return text.in(visitor.language()).orElseGet(() -> new Text(otherwise, visitor.language()));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance delta(DeltaView view);
    }
}
