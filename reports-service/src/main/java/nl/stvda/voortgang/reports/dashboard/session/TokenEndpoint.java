package nl.stvda.voortgang.reports.dashboard.session;

import io.quarkus.rest.client.reactive.ClientBasicAuth;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Where the realm gives new tokens for a refresh token (RFC 6749, section 6). */
@RegisterRestClient(configKey = "token-endpoint")
@ClientBasicAuth(username = "${quarkus.oidc.pages.client-id}", password = "${quarkus.oidc.pages.credentials.secret}")
@Path("")
interface TokenEndpoint {

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    SessionTokens refresh(
            @FormParam("grant_type") String grantType, @FormParam("refresh_token") @Nullable String refreshToken);
}
