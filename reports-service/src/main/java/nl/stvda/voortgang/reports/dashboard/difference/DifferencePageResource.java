package nl.stvda.voortgang.reports.dashboard.difference;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What changed from one snapshot to another, or to the draft. */
@Path("/rounds/{id}/difference")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class DifferencePageResource {

    private final DifferencePages pages;

    DifferencePageResource(DifferencePages pages) {
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(
            String id,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to) {
        var view = pages.read(id, from, to);
        return PageAnswers.page(view.frame(), Templates.difference(view));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance difference(DifferenceView view);
    }
}
