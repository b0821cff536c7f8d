package nl.stvda.voortgang.notifications.stream;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.notifications.access.Caller;
import nl.stvda.voortgang.notifications.access.Role;
import nl.stvda.voortgang.notifications.inbox.AlertResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The alerts as they come. */
@Path("/v1/alerts/stream")
@Tag(name = "Alerts")
class AlertStreamResource {

    private final AlertStream stream;
    private final Caller caller;
    private final Sse sse;

    AlertStreamResource(AlertStream stream, Caller caller, Sse sse) {
        this.stream = stream;
        this.caller = caller;
        this.sse = sse;
    }

    /** Without this method the stream itself would answer HEAD, and hold the connection open without an end. */
    @HEAD
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR, Role.OPERATOR})
    @Operation(hidden = true)
    public Response describe() {
        return Response.ok().type(MediaType.SERVER_SENT_EVENTS).build();
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR, Role.OPERATOR})
    @Operation(operationId = "streamAlerts", summary = "The alerts as they come", description = """
                    Server-sent events. Event `alert`: id is the alert's id, data the alert. Of what comes with one import \
                    only the newest is sent, at most about once a second: its `group` tells how many there are; read \
                    GET /v1/alerts?group= for all of them. Event `reset`: more was missed \
                    than is sent again, or Last-Event-ID is not known; read GET /v1/alerts. Comments come between events \
                    to keep the connection alive. The stream ends when the token expires: connect again with a new one.""")
    @FailsWith("too-many-waiting")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = AlertResponse.class)))
    public Multi<OutboundSseEvent> stream(
            @Parameter(description = "The last alert that you saw: what came after it is sent first")
                    @HeaderParam("Last-Event-ID")
                    @Nullable String lastEventId) {
        return stream.open(caller.subject(), lastEventId, caller.expiresAt()).map(this::event);
    }

    private OutboundSseEvent event(Signal signal) {
        return switch (signal) {
            case Signal.New(var alert) ->
                sse.newEventBuilder()
                        .name("alert")
                        .id(alert.id().toString())
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(alert)
                        .build();
            case Signal.Reset() ->
                sse.newEventBuilder().name("reset").data("{}").build();
            case Signal.Heartbeat() -> sse.newEventBuilder().comment("alive").build();
        };
    }
}
