package nl.stvda.voortgang.reports.dashboard.outline;

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
import java.util.Objects;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormDocument;
import nl.stvda.voortgang.reports.dashboard.outline.OutlineView.Refusal;
import nl.stvda.voortgang.reports.dashboard.shell.Notice;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.dashboard.shell.WordsOf;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The sections of a round that is open: added, changed, put elsewhere and removed. */
@Path("/rounds/{id}/sections")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class OutlinePageResource {

    private final OutlinePages pages;
    private final OutlineEditing editing;
    private final Visitor visitor;

    OutlinePageResource(OutlinePages pages, OutlineEditing editing, Visitor visitor) {
        this.pages = pages;
        this.editing = editing;
        this.visitor = visitor;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list(String id) {
        return page(Status.OK, pages.list(id, Refusal.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> add(String id, MultivaluedMap<String, String> form) {
        var attempt = Attempt.of("add", "", FormDocument.sent(form));
        try {
            return then(editing.add(id, attempt.typed()), "add");
        } catch (ProblemException refusal) {
            return page(attempt.statusOf(refusal), pages.list(id, pages.refusal(id, attempt, refusal)));
        }
    }

    @GET
    @Path("/{section}")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(String id, String section) {
        return page(Status.OK, pages.section(id, section));
    }

    /** Saves or removes the section, or takes it one place up or down. */
    @POST
    @Path("/{section}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> change(String id, String section, MultivaluedMap<String, String> form) {
        var wish = Objects.requireNonNullElse(form.getFirst("wish"), "section");
        var attempt = Attempt.of(wish, section, FormDocument.sent(form));
        try {
            return then(editing.change(id, section, wish, form), wish);
        } catch (ProblemException refusal) {
            var status = attempt.statusOf(refusal);
            var refused = pages.refusal(id, attempt, refusal);
            return wish.equals("section")
                    ? page(status, pages.section(id, section, refused))
                    : page(status, pages.list(id, refused));
        }
    }

    private RestResponse<TemplateInstance> then(String address, String part) {
        var words = WordsOf.the(OutlineMessages.class, visitor.language());
        return PageAnswers.then(URI.create(address), new Notice(words.done(part)));
    }

    private static RestResponse<TemplateInstance> page(Status status, OutlineView view) {
        return PageAnswers.page(status, view.frame(), Templates.list(view));
    }

    private static RestResponse<TemplateInstance> page(Status status, SectionView view) {
        return PageAnswers.page(status, view.frame(), Templates.section(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(OutlineView view);

        static native TemplateInstance section(SectionView view);
    }
}
