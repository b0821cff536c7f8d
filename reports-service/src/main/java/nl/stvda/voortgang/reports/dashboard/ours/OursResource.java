package nl.stvda.voortgang.reports.dashboard.ours;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The initiatives of the visitor's organisation. */
@Path("/ours")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class OursResource {

    private final OursPages pages;

    OursResource(OursPages pages) {
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> ours() {
        return pages.page();
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance ours(OursView view);
    }
}
