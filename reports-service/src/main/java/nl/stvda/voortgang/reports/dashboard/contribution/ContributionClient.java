package nl.stvda.voortgang.reports.dashboard.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.reports.dashboard.client.Candidates;
import nl.stvda.voortgang.reports.dashboard.client.OnBehalfOfVisitor;
import nl.stvda.voortgang.reports.dashboard.client.RefusalReader;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What the form asks of initiatives-service. Documents go as they are: the form knows their fields by pointer only. */
@RegisterRestClient(configKey = "initiatives")
@RegisterClientHeaders(OnBehalfOfVisitor.class)
@RegisterProvider(RefusalReader.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1")
interface ContributionClient {

    @POST
    @Path("/initiatives")
    JsonNode post(JsonNode initiative);

    /** Others that may be the same as one that is not posted; checks it as a post does. */
    @POST
    @Path("/initiatives/candidates")
    Candidates candidates(JsonNode initiative);

    /** The header ETag names the revision. */
    @GET
    @Path("/initiatives/{id}")
    RestResponse<JsonNode> get(@PathParam("id") UUID id);

    @PUT
    @Path("/initiatives/{id}")
    JsonNode replace(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, JsonNode initiative);

    /** Creates it only: the key is new. */
    @PUT
    @Path("/organisations/{organisation}/initiatives/{key}")
    JsonNode postFor(
            @PathParam("organisation") String organisation,
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            JsonNode initiative);

    @POST
    @Path("/initiatives/{id}/withdrawal")
    JsonNode withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Withdrawal request);

    /** Why it is taken back. */
    record Withdrawal(String reason) {}

    @GET
    @Path("/agreements")
    List<Choice.Agreement> agreements();

    @GET
    @Path("/sides")
    List<Choice> sides();

    @GET
    @Path("/levels")
    List<Choice> levels();

    @GET
    @Path("/instruments")
    List<Choice> instruments();
}
