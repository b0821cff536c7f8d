package nl.stvda.voortgang.reports.dashboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The alerts of notifications-service, always asked for with the token of the person who looks. */
@RegisterRestClient(configKey = "notifications")
@Path("/v1/alerts")
interface InboxClient {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    InboxPage page(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @QueryParam("limit") int limit);

    @PUT
    @Path("/{id}/read")
    void markRead(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);
}
