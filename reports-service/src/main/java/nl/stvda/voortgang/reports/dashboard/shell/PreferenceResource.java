package nl.stvda.voortgang.reports.dashboard.shell;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How the visitor likes to see the pages; kept in the browser, as it says nothing about the person. */
@Path("/preferences/theme")
class PreferenceResource {

    @POST
    @RolesAllowed("**")
    @Operation(hidden = true)
    public RestResponse<Void> choose(@RestForm @Nullable String theme, @RestForm @Nullable String back) {
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .location(LocalAddress.of(back))
                .cookie(Theme.of(theme).remember())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
