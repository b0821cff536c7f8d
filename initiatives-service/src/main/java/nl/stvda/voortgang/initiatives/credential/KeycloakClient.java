package nl.stvda.voortgang.initiatives.credential;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What we need of Keycloak's Admin REST API. */
@RegisterRestClient(configKey = "keycloak")
interface KeycloakClient {

    @GET
    @Path("/admin/realms/{realm}/clients")
    List<Found> find(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @QueryParam("clientId") String clientId);

    @POST
    @Path("/admin/realms/{realm}/clients")
    @Consumes(MediaType.APPLICATION_JSON)
    void create(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            ClientRepresentation client);

    @DELETE
    @Path("/admin/realms/{realm}/clients/{id}")
    void delete(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @PathParam("id") String id);

    /** A client, by the id that Keycloak gave it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(String id, String clientId) {}
}
