package nl.stvda.voortgang.reports.dashboard.arrangement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.curation.CurationChanges;
import nl.stvda.voortgang.reports.curation.StepRequest;
import nl.stvda.voortgang.reports.curation.UndoRequest;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.form.FormReader;
import nl.stvda.voortgang.reports.dashboard.form.SeenVersion;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What the report makes of one initiative: where it stands, in which words, and whether at all. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class EntryPageResource {

    private static final String ENTRY = "rounds/{id}/arrangement/{initiative: [0-9a-fA-F-]{36}}";

    private final EntryPages pages;
    private final SectionPages sectionPages;
    private final CurationChanges changes;
    private final FormReader forms;
    private final Visitor visitor;

    EntryPageResource(
            EntryPages pages, SectionPages sectionPages, CurationChanges changes, FormReader forms, Visitor visitor) {
        this.pages = pages;
        this.sectionPages = sectionPages;
        this.changes = changes;
        this.forms = forms;
        this.visitor = visitor;
    }

    @GET
    @Path(ENTRY)
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(String id, UUID initiative) {
        return page(Status.OK, pages.page(id, initiative, Attempt.NONE));
    }

    /** Takes the step that the form says; what was sent from the page of a section leads back to that page. */
    @POST
    @Path(ENTRY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> take(String id, UUID initiative, MultivaluedMap<String, String> form) {
        var typed = FormDocument.sent(form);
        var attempt = Attempt.of(typed.text("/kind"), initiative.toString(), typed);
        try {
            var step = forms.read(EntryForm.step(typed), EntryForm.SHAPE, StepRequest.class);
            changes.take(id, initiative, SeenVersion.in(form), step);
            return then(id, initiative, Where.in(form), step.kind().code());
        } catch (ProblemException refusal) {
            return refused(id, initiative, Where.in(form), attempt, refusal);
        }
    }

    @POST
    @Path(ENTRY + "/undo/{step: [0-9a-fA-F-]{36}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> undo(
            String id, UUID initiative, UUID step, MultivaluedMap<String, String> form) {
        var typed = FormDocument.sent(form);
        try {
            var request = forms.read(typed, EntryForm.SHAPE, UndoRequest.class);
            changes.undo(id, step, SeenVersion.in(form), request);
            return then(id, initiative, Where.in(form), "undo");
        } catch (ProblemException refusal) {
            return refused(id, initiative, Where.in(form), Attempt.of("undo", step.toString(), typed), refusal);
        }
    }

    private RestResponse<TemplateInstance> refused(
            String id, UUID initiative, Where where, Attempt attempt, ProblemException refusal) {
        var refused = attempt.refused(refusal, EntryForm.SHAPE);
        var status = attempt.statusOf(refusal);
        return where.isKnown()
                ? ArrangementResource.page(
                        status, sectionPages.page(id, Optional.of(where.section()), where.from(), refused))
                : page(status, pages.page(id, initiative, refused));
    }

    private RestResponse<TemplateInstance> then(String id, UUID initiative, Where where, String done) {
        var address = new ArrangementAddress(id);
        var words = WordsOf.the(ArrangementMessages.class, visitor.language());
        return PageAnswers.then(
                where.isKnown()
                        ? address.place(where.section(), where.from(), "entry", initiative)
                        : URI.create(address.entry(initiative)),
                new Notice(words.done(done)));
    }

    private static RestResponse<TemplateInstance> page(Status status, EntryView view) {
        return PageAnswers.page(status, view.frame(), Templates.entry(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance entry(EntryView view);
    }
}
