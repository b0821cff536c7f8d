package nl.stvda.voortgang.reports.dashboard.credentials;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.reports.dashboard.client.OnBehalfOfVisitor;
import nl.stvda.voortgang.reports.dashboard.client.RefusalReader;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The credentials that initiatives-service keeps. */
@RegisterRestClient(configKey = "initiatives")
@RegisterClientHeaders(OnBehalfOfVisitor.class)
@RegisterProvider(RefusalReader.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/credentials")
interface CredentialsClient {

    @GET
    Listed list();

    @POST
    Made make(Wish wish);

    @DELETE
    @Path("/{clientId}")
    void revoke(@PathParam("clientId") String clientId);

    /** Those that the visitor may see, the newest first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listed(List<Credential> items) {}

    /** What a program signs in with. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Credential(
            String clientId,
            String organisation,
            List<String> scopes,
            Instant createdAt,
            String createdBy,
            Optional<Instant> lastUsedAt,
            Optional<Instant> revokedAt) {}

    /** What it may be used for. */
    record Wish(List<String> scopes) {}

    /** A new one, with the secret that is told this once. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Made(String clientId, String clientSecret, URI tokenEndpoint, List<String> scopes) {}
}
