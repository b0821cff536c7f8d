package nl.stvda.voortgang.reports.dashboard.ours;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.dashboard.shell.PageAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The initiatives of the visitor's organisation. */
@Path("/ours")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class OursResource {

    private static final URI DECLARED = URI.create("/ours#unchanged");

    private final OursPages pages;
    private final UnchangedPages unchanged;

    OursResource(OursPages pages, UnchangedPages unchanged) {
        this.pages = pages;
        this.unchanged = unchanged;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER})
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> ours() {
        return pages.page();
    }

    /** Says for the organisation that nothing changed, about all of the agreement where no theme is chosen. */
    @POST
    @Path("/declarations")
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> declare(@RestForm @Nullable String theme) {
        var chosen = Optional.ofNullable(theme).filter(code -> !code.isEmpty());
        return PageAnswers.then(DECLARED, unchanged.declare(chosen));
    }

    @POST
    @Path("/declarations/{id}/withdrawal")
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> withdraw(UUID id) {
        return PageAnswers.then(DECLARED, unchanged.withdraw(id));
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance ours(OursView view);
    }
}
