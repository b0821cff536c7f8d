package nl.stvda.voortgang.reports.dashboard.catalogue;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** The catalogue, and the form of each of its entries. */
@Path("/catalogue")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class CatalogueResource {

    private static final URI ALL = URI.create("/catalogue");

    private static final Map<String, Status> STATUSES = Map.of(
            "invalid-request", Status.BAD_REQUEST,
            "in-use", Status.CONFLICT,
            "stale", Status.PRECONDITION_FAILED,
            "away", Status.SERVICE_UNAVAILABLE);

    private final CataloguePages pages;
    private final CatalogueEntries entries;
    private final Visitor visitor;

    CatalogueResource(CataloguePages pages, CatalogueEntries entries, Visitor visitor) {
        this.pages = pages;
        this.entries = entries;
        this.visitor = visitor;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> all() {
        var view = pages.view();
        return PageAnswers.page(view.frame(), Templates.catalogue(view));
    }

    @GET
    @Path("{kind}/new")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> begin(String kind) {
        return page(Status.OK, pages.form(Kind.of(kind), "", "", Attempt.NONE));
    }

    @POST
    @Path("{kind}/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> create(String kind, MultivaluedMap<String, String> form) {
        return put(Kind.of(kind), "", "", form);
    }

    @GET
    @Path("{kind}/{code}")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(String kind, String code) {
        var of = Kind.of(kind);
        return entries.get(of, code)
                .map(saved ->
                        page(Status.OK, pages.form(of, code, saved.tag(), Attempt.of("entry", code, saved.document()))))
                .orElseGet(() -> page(
                        Status.SERVICE_UNAVAILABLE,
                        pages.form(of, code, "", new Attempt("entry", code, FormDocument.NOTHING, "away", List.of()))));
    }

    @POST
    @Path("{kind}/{code}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> change(String kind, String code, MultivaluedMap<String, String> form) {
        return put(Kind.of(kind), code, Objects.requireNonNullElse(form.getFirst("tag"), ""), form);
    }

    private RestResponse<TemplateInstance> put(
            Kind kind, String code, String tag, MultivaluedMap<String, String> form) {
        return entries.put(kind, code, tag, Attempt.of("entry", code, FormDocument.sent(form)))
                .map(refused -> refused(kind, code, tag, refused))
                .orElseGet(() -> PageAnswers.then(
                        ALL,
                        new Notice(WordsOf.the(CatalogueMessages.class, visitor.language())
                                .saved())));
    }

    /** With the version of now where somebody else was earlier, so that saving again replaces that one knowingly. */
    private RestResponse<TemplateInstance> refused(Kind kind, String code, String tag, Attempt refused) {
        var now = refused.isStale()
                ? entries.get(kind, code).map(CatalogueEntries.Saved::tag).orElse(tag)
                : tag;
        return page(STATUSES.getOrDefault(refused.refusal(), Status.BAD_REQUEST), pages.form(kind, code, now, refused));
    }

    private static RestResponse<TemplateInstance> page(Status status, EntryForm form) {
        return PageAnswers.page(status, form.frame(), Templates.entry(form));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance catalogue(CatalogueView view);

        static native TemplateInstance entry(EntryForm form);
    }
}
