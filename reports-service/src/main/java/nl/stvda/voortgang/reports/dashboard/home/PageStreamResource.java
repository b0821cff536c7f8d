package nl.stvda.voortgang.reports.dashboard.home;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.concurrent.ThreadLocalRandom;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Tells an open page which part of it is out of date; the page then fetches that part. */
@Path("/stream")
@RunOnVirtualThread
class PageStreamResource {

    /** Milliseconds. Each page waits a time of its own, so that those that lost the service come back one after the other. */
    private static final long SOONEST_RETURN = 1_000;

    private static final long LATEST_RETURN = 4_000;

    private final PageSignals signals;
    private final Sse sse;

    PageStreamResource(PageSignals signals, Sse sse) {
        this.signals = signals;
        this.sse = sse;
    }

    /** Without this method the stream itself would answer HEAD, and hold the connection open without an end. */
    @HEAD
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public Response describe() {
        return Response.ok().type(MediaType.SERVER_SENT_EVENTS).build();
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> follow(@HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) @Nullable String lastEventId) {
        return signals.forVisitor(lastEventId != null).map(this::event);
    }

    private OutboundSseEvent event(PageSignals.Signal signal) {
        return switch (signal) {
            // a browser sends this id when it connects again, which all of them do when the service was away
            case OPEN ->
                sse.newEventBuilder()
                        .name("open")
                        .id("connected")
                        .reconnectDelay(ThreadLocalRandom.current().nextLong(SOONEST_RETURN, LATEST_RETURN))
                        .data("connected")
                        .build();
            case DRAFT -> sse.newEventBuilder().name("draft").data("changed").build();
            case INBOX -> sse.newEventBuilder().name("inbox").data("changed").build();
            case ALIVE, OVER -> sse.newEventBuilder().comment("alive").build();
        };
    }
}
