package nl.stvda.voortgang.reports.dashboard.contribution;

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
import java.util.UUID;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The form for one initiative: a new one, or one of the visitor's organisation. */
@Path("/contribute")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ContributionResource {

    private final Contributions contributions;
    private final FormPages pages;

    ContributionResource(Contributions contributions, FormPages pages) {
        this.contributions = contributions;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> begin() {
        return pages.begin();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> edit(UUID id) {
        return pages.edit(contributions.own(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> post(MultivaluedMap<String, String> form) {
        var sending = Sending.of(form);
        return sending.added().isPresent() ? pages.longer(sending) : pages.after(contributions.post(sending), sending);
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> replace(UUID id, MultivaluedMap<String, String> form) {
        var own = contributions.own(id);
        var sending = Sending.of(form);
        return sending.added().isPresent()
                ? pages.longer(own, sending)
                : pages.after(contributions.replace(id, sending), own, sending);
    }

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance form(Form form);
    }
}
