package nl.stvda.voortgang.reports.dashboard.upkeep;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.stvda.voortgang.conventions.intake.deadletter.DeadLetterPageResponse;
import nl.stvda.voortgang.conventions.intake.deadletter.DeadLetterResponse;
import nl.stvda.voortgang.conventions.intake.deadletter.DiscardRequest;
import nl.stvda.voortgang.reports.dashboard.client.OnBehalfOfVisitor;
import nl.stvda.voortgang.reports.dashboard.client.RefusalReader;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What notifications-service could not process. */
@RegisterRestClient(configKey = "notifications")
@RegisterClientHeaders(OnBehalfOfVisitor.class)
@RegisterProvider(RefusalReader.class)
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/dead-letters")
interface DeadLettersClient {

    @GET
    DeadLetterPageResponse list(@QueryParam("state") String state, @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    DeadLetterResponse get(@PathParam("id") UUID id);

    @POST
    @Path("/{id}/attempts")
    DeadLetterResponse playBack(@PathParam("id") UUID id);

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    DeadLetterResponse discard(@PathParam("id") UUID id, DiscardRequest request);
}
