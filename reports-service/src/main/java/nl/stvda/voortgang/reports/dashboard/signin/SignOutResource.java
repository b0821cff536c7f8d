package nl.stvda.voortgang.reports.dashboard.signin;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import nl.stvda.voortgang.conventions.problem.ProblemConfig;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing out: here, and in the realm, which then leads back. A form, because a link can be followed by mistake. */
@Path("/sign-out")
@RunOnVirtualThread
class SignOutResource {

    private final OidcSession session;
    private final OidcConfigurationMetadata realm;
    private final ProblemConfig address;

    SignOutResource(OidcSession session, OidcConfigurationMetadata realm, ProblemConfig address) {
        this.session = session;
        this.realm = realm;
        this.address = address;
    }

    @POST
    @RolesAllowed("**")
    @Operation(hidden = true)
    public RestResponse<Void> signOut() {
        var there = UriBuilder.fromUri(realm.getEndSessionUri())
                .queryParam("id_token_hint", session.getIdToken().getRawToken())
                .queryParam("post_logout_redirect_uri", address.publicUrl() + "/")
                .build();
        session.logout().await().indefinitely();
        return RestResponse.seeOther(there);
    }
}
