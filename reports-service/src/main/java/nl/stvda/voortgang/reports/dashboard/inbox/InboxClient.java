package nl.stvda.voortgang.reports.dashboard.inbox;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The alerts of notifications-service, always asked for with the token of the person who looks. */
@RegisterRestClient(configKey = "notifications")
@Path("/v1/alerts")
interface InboxClient {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    InboxPage page(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("grouped") boolean grouped,
            @QueryParam("limit") int limit);

    /** The header Link names the next page. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    RestResponse<InboxPage> list(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("grouped") boolean grouped,
            @QueryParam("unread") boolean unread,
            @QueryParam("type") List<String> types,
            @QueryParam("organisation") List<String> organisations,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** What came with one import; the header Link names the next page. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    RestResponse<InboxPage> group(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
            @QueryParam("group") UUID group,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @POST
    @Path("/read-marks")
    @Consumes(MediaType.APPLICATION_JSON)
    void markRead(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, ReadMarks marks);

    @PUT
    @Path("/{id}/read")
    void markRead(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer, @PathParam("id") UUID id);
}
