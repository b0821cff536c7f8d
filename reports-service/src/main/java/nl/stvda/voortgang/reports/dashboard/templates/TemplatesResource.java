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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
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
import org.jspecify.annotations.Nullable;

/** The templates, each with its sections, and making another one. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TemplatesResource {

    private final TemplatePages pages;
    private final TemplateEditing editing;
    private final Visitor visitor;

    TemplatesResource(TemplatePages pages, TemplateEditing editing, Visitor visitor) {
        this.pages = pages;
        this.editing = editing;
        this.visitor = visitor;
    }

    @GET
    @Path("templates")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> list() {
        var list = pages.list();
        return PageAnswers.page(list.frame(), Views.list(list));
    }

    @GET
    @Path("templates/new")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> begin(@QueryParam("copyOf") @Nullable String copyOf) {
        var typed = copyOf == null ? FormDocument.NOTHING : FormDocument.NOTHING.with("/copyOf", copyOf);
        return begin(Status.OK, Attempt.of("new", "", typed));
    }

    @POST
    @Path("templates/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> create(MultivaluedMap<String, String> form) {
        var attempt = Attempt.of("new", "", FormDocument.sent(form));
        try {
            return then(TemplatePages.address(editing.create(attempt.typed())), "new");
        } catch (ProblemException refusal) {
            return begin(attempt.statusOf(refusal), attempt.refused(refusal, TemplateShape.SHAPE));
        }
    }

    @GET
    @Path("templates/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(String id) {
        return page(Status.OK, id, Attempt.NONE);
    }

    /** What the button says that was pressed: what it is called, a section more, fewer or elsewhere, or away with it. */
    @POST
    @Path("templates/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> change(String id, MultivaluedMap<String, String> form) {
        var wish = Wish.of(form);
        var attempt = Attempt.of(wish.part(), wish.section(), FormDocument.sent(form));
        try {
            return then(editing.change(id, wish, attempt.typed(), form), wish.part());
        } catch (ProblemException refusal) {
            return page(attempt.statusOf(refusal), id, attempt.refused(refusal, TemplateShape.SHAPE));
        }
    }

    private RestResponse<TemplateInstance> begin(Status status, Attempt attempt) {
        var view = pages.begin(attempt);
        return PageAnswers.page(status, view.frame(), Views.form(view));
    }

    private RestResponse<TemplateInstance> page(Status status, String id, Attempt attempt) {
        var view = pages.page(id, attempt);
        return PageAnswers.page(status, view.frame(), Views.template(view));
    }

    private RestResponse<TemplateInstance> then(String address, String part) {
        var words = WordsOf.the(TemplatesMessages.class, visitor.language());
        return PageAnswers.then(URI.create(address), new Notice(words.done(part)));
    }

    @CheckedTemplate
    static class Views {

        static native TemplateInstance list(TemplateList list);

        static native TemplateInstance form(NewTemplateView view);

        static native TemplateInstance template(TemplateView view);
    }
}
