package nl.stvda.voortgang.reports.dashboard.shell;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.Frame.NavigationItem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The entries of the navigation of an open page, with what waits now. */
@Path("/fragments/navigation")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class NavigationResource {

    private final Frames frames;
    private final Visitor visitor;

    NavigationResource(Frames frames, Visitor visitor) {
        this.frames = frames;
        this.visitor = visitor;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> navigation(@QueryParam("current") @Nullable Area current) {
        return PageAnswers.part(visitor.language(), Templates.navigation(frames.navigation(current)));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance navigation(List<NavigationItem> items);
    }
}
