package nl.stvda.voortgang.reports.dashboard.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.block.BlockChanges;
import nl.stvda.voortgang.reports.block.Blocks;
import nl.stvda.voortgang.reports.block.RestorationRequest;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.form.FormReader;
import nl.stvda.voortgang.reports.dashboard.form.FormShape;
import nl.stvda.voortgang.reports.dashboard.form.SeenVersion;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What a text of the report said before: any two versions compared, and an earlier one put back. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class HistoryPageResource {

    private static final String HISTORY = "rounds/{id}/arrangement/sections/{section}/blocks/{block}/history";
    private static final FormShape SHAPE = FormShape.of("", "", "");

    private final HistoryPages pages;
    private final Blocks blocks;
    private final BlockChanges changes;
    private final FormReader forms;
    private final Visitor visitor;

    HistoryPageResource(HistoryPages pages, Blocks blocks, BlockChanges changes, FormReader forms, Visitor visitor) {
        this.pages = pages;
        this.blocks = blocks;
        this.changes = changes;
        this.forms = forms;
        this.visitor = visitor;
    }

    /** Of the first text of a section. */
    @GET
    @Path("rounds/{id}/texts/{section}/history")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> ofLead(String id, String section) {
        var lead = blocks.of(id, section).stream()
                .filter(block -> Boolean.TRUE.equals(block.lead()))
                .findFirst()
                .orElseThrow(() -> GeneralProblem.NOT_FOUND.withDetail("This section has no text."));
        return page(Status.OK, pages.page(id, section, lead.id(), Optional.empty(), Optional.empty(), Attempt.NONE));
    }

    @GET
    @Path(HISTORY)
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(
            String id,
            String section,
            UUID block,
            @QueryParam("from") Optional<String> from,
            @QueryParam("to") Optional<String> to) {
        var view = pages.page(id, section, block, number(from), number(to), Attempt.NONE);
        return page(Status.OK, view);
    }

    @POST
    @Path(HISTORY + "/{version: \\d{1,9}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> putBack(
            String id, String section, UUID block, int version, MultivaluedMap<String, String> form) {
        var typed = FormDocument.sent(form);
        try {
            var request = forms.read(typed, SHAPE, RestorationRequest.class);
            var now = changes.putBack(id, section, block, version, SeenVersion.in(form), request);
            var words = WordsOf.the(HistoryMessages.class, visitor.language());
            var isNew = !Integer.toString(now.version()).equals(form.getFirst("version"));
            return PageAnswers.then(
                    URI.create(HistoryPages.address(id, section, block)),
                    new Notice(isNew ? words.done(version) : words.unchanged(version)));
        } catch (ProblemException refusal) {
            var refused =
                    Attempt.of("put-back", Integer.toString(version), typed).refused(refusal, SHAPE);
            var status = refused.statusOf(refusal);
            return page(status, pages.page(id, section, block, Optional.empty(), Optional.empty(), refused));
        }
    }

    /** What is no number is none that was asked for. */
    private static Optional<Integer> number(Optional<String> typed) {
        return typed.filter(number -> number.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    private static RestResponse<TemplateInstance> page(Status status, HistoryView view) {
        return PageAnswers.page(status, view.frame(), Templates.history(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance history(HistoryView view);
    }
}
