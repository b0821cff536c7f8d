package nl.stvda.voortgang.reports.dashboard.ours;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.dashboard.client.OnBehalfOfVisitor;
import nl.stvda.voortgang.reports.dashboard.client.RefusalReader;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The declarations that initiatives-service keeps. */
@RegisterRestClient(configKey = "initiatives")
@RegisterClientHeaders(OnBehalfOfVisitor.class)
@RegisterProvider(RefusalReader.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/declarations")
interface DeclarationsClient {

    @GET
    Listed list(
            @QueryParam("organisation") String organisation,
            @QueryParam("agreement") String agreement,
            @QueryParam("limit") int limit);

    @POST
    Declaration declare(Wish wish);

    @POST
    @Path("/{id}/withdrawal")
    Declaration withdraw(@PathParam("id") UUID id);

    /** Some of them, the newest first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listed(List<Declaration> items) {}

    /** That nothing changed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Declaration(
            UUID id,
            Optional<String> theme,
            LocalDate since,
            String state,
            Instant declaredAt,
            Optional<String> declaredBy) {

        boolean isInForce() {
            return state.equals("in-force");
        }
    }

    /** What is to be declared. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Wish(String agreement, Optional<String> theme, LocalDate since) {}
}
