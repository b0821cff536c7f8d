package nl.stvda.voortgang.reports.dashboard.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The log of who did what, for auditors. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AuditPageResource {

    private final AuditPages pages;

    AuditPageResource(AuditPages pages) {
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Role.AUDITOR, Role.SECRETARIAT})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(@Context UriInfo uri) {
        var view = pages.read(uri.getQueryParameters());
        return PageAnswers.page(view.frame(), Templates.audit(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance audit(AuditView view);
    }
}
