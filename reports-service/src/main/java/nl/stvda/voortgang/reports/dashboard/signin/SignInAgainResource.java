package nl.stvda.voortgang.reports.dashboard.signin;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.stvda.voortgang.reports.dashboard.shell.LocalAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where a browser arrives that has just signed in again; it goes on to where it was. */
@Path(SignInAgain.PATH)
@RunOnVirtualThread
class SignInAgainResource {

    @GET
    @RolesAllowed("**")
    @Operation(hidden = true)
    public RestResponse<Void> goOn(@QueryParam("to") @Nullable String to) {
        return RestResponse.seeOther(LocalAddress.of(to));
    }
}
