package nl.stvda.voortgang.reports.dashboard.inbox;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The groups of alerts of notifications-service, always asked for with the token of the person who looks. */
@RegisterRestClient(configKey = "notifications")
@Path("/v1/alert-groups/{id}")
interface InboxGroupClient {

    @PUT
    @Path("/read")
    void markRead(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);
}
