package nl.stvda.voortgang.reports.dashboard.templates;

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
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** One section of a template: its heading, question and text in each language, and what it shows. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SectionResource {

    /** What is said about a section of the whole template is said about the fields of its form. */
    private static final Pattern OF_THE_WHOLE = Pattern.compile("^/sections/\\d+");

    private final SectionPages pages;
    private final TemplateEditing editing;
    private final Visitor visitor;

    SectionResource(SectionPages pages, TemplateEditing editing, Visitor visitor) {
        this.pages = pages;
        this.editing = editing;
        this.visitor = visitor;
    }

    @GET
    @Path("templates/{id}/sections/{section}")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(String id, String section) {
        return page(Status.OK, pages.read(id, section));
    }

    @POST
    @Path("templates/{id}/sections/{section}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> write(String id, String section, MultivaluedMap<String, String> form) {
        var attempt = Attempt.of("section", section, FormDocument.sent(form));
        try {
            editing.write(id, section, attempt.typed(), form);
            var words = WordsOf.the(TemplatesMessages.class, visitor.language());
            return PageAnswers.then(URI.create(TemplatePages.address(id)), new Notice(words.done("section")));
        } catch (ProblemException refusal) {
            var refused = attempt.refused(refusal, TemplateShape.SHAPE).within(OF_THE_WHOLE);
            return page(attempt.statusOf(refusal), pages.typed(id, section, refused));
        }
    }

    private static RestResponse<TemplateInstance> page(Status status, SectionForm form) {
        return PageAnswers.page(status, form.frame(), Views.section(form));
    }

    @CheckedTemplate
    static class Views {

        static native TemplateInstance section(SectionForm form);
    }
}
