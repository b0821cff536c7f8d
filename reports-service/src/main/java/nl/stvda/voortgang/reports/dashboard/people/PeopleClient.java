package nl.stvda.voortgang.reports.dashboard.people;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.dashboard.client.OnBehalfOfVisitor;
import nl.stvda.voortgang.reports.dashboard.client.RefusalReader;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** People's access, which initiatives-service decides about. */
@RegisterRestClient(configKey = "people")
@RegisterClientHeaders(OnBehalfOfVisitor.class)
@RegisterProvider(RefusalReader.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Path("/v1/people")
interface PeopleClient {

    @GET
    Listed list();

    @POST
    Person invite(JsonNode invitation);

    /** The header ETag names the version. */
    @GET
    @Path("/{id}")
    RestResponse<Person> get(@PathParam("id") UUID id);

    @PUT
    @Path("/{id}/role")
    Person changeRole(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, JsonNode role);

    @POST
    @Path("/{id}/invitation")
    void inviteAgain(@PathParam("id") UUID id);

    @DELETE
    @Path("/{id}/access")
    void endAccess(@PathParam("id") UUID id);

    @PUT
    @Path("/{id}/access")
    void restoreAccess(@PathParam("id") UUID id);

    @GET
    @Path("/{id}/sessions")
    Sessions sessions(@PathParam("id") UUID id);

    @DELETE
    @Path("/{id}/sessions")
    void endSessions(@PathParam("id") UUID id);

    @GET
    @Path("/{id}/history")
    History history(@PathParam("id") UUID id);

    /** Those whom the visitor may see, by name. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listed(List<Person> items) {}

    /** Someone who may sign in, or could. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(
            UUID id,
            String username,
            String name,
            Optional<String> email,
            List<String> roles,
            Optional<String> organisation,
            String state,
            Optional<Instant> invitedAt) {}

    /** Where a person is signed in. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Sessions(List<Session> items) {}

    /** One sign-in. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Session(String address, Instant startedAt, Instant lastUsedAt) {}

    /** Who decided what, the latest first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record History(List<Decision> items) {}

    /** One decision. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Decision(String kind, Optional<String> role, Optional<String> organisation, String by, Instant at) {}
}
