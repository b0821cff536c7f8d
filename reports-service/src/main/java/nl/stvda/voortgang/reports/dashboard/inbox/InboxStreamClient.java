package nl.stvda.voortgang.reports.dashboard.inbox;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.client.SseEvent;

/** The alerts as they come. Apart from {@link InboxClient}, because an answer that never ends has other time limits. */
@RegisterRestClient(configKey = "notifications-stream")
@Path("/v1/alerts/stream")
public interface InboxStreamClient {

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    Multi<SseEvent<String>> follow(@HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);
}
