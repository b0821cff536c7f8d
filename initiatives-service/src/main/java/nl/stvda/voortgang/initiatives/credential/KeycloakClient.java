package nl.stvda.voortgang.initiatives.credential;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
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

/** What we need of Keycloak's token endpoint and its Admin REST API. */
@RegisterRestClient(configKey = "keycloak")
interface KeycloakClient {

    @POST
    @Path("/realms/{realm}/protocol/openid-connect/token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Token token(
            @PathParam("realm") String realm,
            @FormParam("grant_type") String grantType,
            @FormParam("client_id") String clientId,
            @FormParam("client_secret") String clientSecret);

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

    /** An access token. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Token(@JsonProperty("access_token") String accessToken) {}

    /** A client, by the id that Keycloak gave it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(String id, String clientId) {}
}
