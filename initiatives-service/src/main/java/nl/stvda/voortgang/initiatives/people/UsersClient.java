package nl.stvda.voortgang.initiatives.people;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What we need of Keycloak's Admin REST API for accounts of people. */
@RegisterRestClient(configKey = "keycloak-people")
@Consumes(MediaType.APPLICATION_JSON)
interface UsersClient {

    @GET
    @Path("/admin/realms/{realm}/roles/{role}")
    RealmRole role(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @PathParam("role") String role);

    @GET
    @Path("/admin/realms/{realm}/roles/{role}/users")
    List<ObjectNode> withRole(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @PathParam("role") String role,
            @QueryParam("briefRepresentation") boolean brief,
            @QueryParam("max") int most);

    @GET
    @Path("/admin/realms/{realm}/users")
    List<ObjectNode> withEmail(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @QueryParam("email") String email,
            @QueryParam("exact") boolean exact);

    @POST
    @Path("/admin/realms/{realm}/users")
    void create(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("realm") String realm, ObjectNode user);

    @GET
    @Path("/admin/realms/{realm}/users/{id}")
    ObjectNode user(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @PathParam("id") UUID id);

    @PUT
    @Path("/admin/realms/{realm}/users/{id}")
    void replace(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @PathParam("id") UUID id,
            ObjectNode user);

    @GET
    @Path("/admin/realms/{realm}/users/{id}/role-mappings/realm")
    List<RealmRole> roles(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @PathParam("id") UUID id);

    @POST
    @Path("/admin/realms/{realm}/users/{id}/role-mappings/realm")
    void give(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @PathParam("id") UUID id,
            List<RealmRole> roles);

    @DELETE
    @Path("/admin/realms/{realm}/users/{id}/role-mappings/realm")
    void take(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @PathParam("id") UUID id,
            List<RealmRole> roles);

    @GET
    @Path("/admin/realms/{realm}/users/{id}/credentials")
    List<Credential> credentials(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @PathParam("id") UUID id);

    @PUT
    @Path("/admin/realms/{realm}/users/{id}/execute-actions-email")
    void mailActions(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @PathParam("id") UUID id,
            @QueryParam("client_id") String client,
            @QueryParam("lifespan") long seconds,
            List<String> actions);

    @GET
    @Path("/admin/realms/{realm}/users/{id}/sessions")
    List<UserSession> sessions(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @PathParam("id") UUID id);

    @POST
    @Path("/admin/realms/{realm}/users/{id}/logout")
    void signOut(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @PathParam("id") UUID id);

    @DELETE
    @Path("/admin/realms/{realm}/sessions/{session}")
    void endSession(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @PathParam("realm") String realm,
            @PathParam("session") String session);

    /** A role of the realm, by the id that Keycloak gave it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record RealmRole(String id, String name) {}

    /** Something that a person signs in with; only its kind is read. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Credential(String type) {}

    /** A sign-in; the times are milliseconds of the epoch. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record UserSession(
            String id,
            @Nullable String ipAddress,
            long start,
            long lastAccess,
            @Nullable Map<String, String> clients) {}
}
