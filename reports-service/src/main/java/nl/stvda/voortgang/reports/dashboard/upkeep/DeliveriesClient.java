package nl.stvda.voortgang.reports.dashboard.upkeep;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.dashboard.client.OnBehalfOfVisitor;
import nl.stvda.voortgang.reports.dashboard.client.RefusalReader;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The mails of notifications-service and what became of them. */
@RegisterRestClient(configKey = "notifications")
@RegisterClientHeaders(OnBehalfOfVisitor.class)
@RegisterProvider(RefusalReader.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/deliveries")
interface DeliveriesClient {

    @GET
    Listed list(@QueryParam("state") String state, @QueryParam("limit") int limit);

    @POST
    @Path("/{id}/attempts")
    void attemptAgain(@PathParam("id") UUID id);

    /** Some of them, the newest first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listed(List<Delivery> items) {}

    /** A mail to one address. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Delivery(
            UUID id,
            String recipient,
            int alerts,
            int attempts,
            Optional<LocalizedText> lastError,
            Instant createdAt,
            Optional<Instant> nextAttemptAt,
            Optional<String> askedBy,
            Optional<Instant> askedAt) {}
}
