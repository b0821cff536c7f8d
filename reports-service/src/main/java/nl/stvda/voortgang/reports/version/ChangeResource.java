package nl.stvda.voortgang.reports.version;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.Optional;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Following a draft. */
@Path("/v1/rounds/{id}/draft/changes")
@RunOnVirtualThread
@Tag(name = "Drafts", description = "The live draft of a report")
class ChangeResource {

    private final ChangeStream stream;
    private final ServerSentChanges events;
    private final Caller caller;

    ChangeResource(ChangeStream stream, ServerSentChanges events, Caller caller) {
        this.stream = stream;
        this.events = events;
        this.caller = caller;
    }

    /** Without this method the stream itself would answer HEAD, and hold the connection open without an end. */
    @HEAD
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @Operation(hidden = true)
    public Response describe(String id) {
        // refuses a round that is none, as the stream does
        var _ = stream.of(id, Optional.empty());
        return Response.ok().type(MediaType.SERVER_SENT_EVENTS).build();
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @Operation(
            operationId = "followDraft",
            summary = "Follow the changes of a draft as they happen",
            description =
                    "Server-sent events. Each event named change has the new version of the draft as its id and a "
                            + "DraftChange as its data. An event named reload says that too much was missed: read the "
                            + "draft again. A comment comes every 15 seconds while nothing happens. The stream ends when the "
                            + "token expires: connect again with a new one and with the id of the last event.")
    @FailsWith({"unknown-round", "too-many-waiting"})
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = DraftChange.class)))
    public Multi<OutboundSseEvent> follow(
            String id,
            @Parameter(
                            description = "The id of the last event that you saw; browsers send it by themselves",
                            schema = @Schema(type = SchemaType.STRING, examples = "42"))
                    @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER)
                    @Nullable String lastEventId,
            @Parameter(
                            description =
                                    "The version of the draft that you have read, for the first time that you connect",
                            schema = @Schema(type = SchemaType.STRING, examples = "42"))
                    @QueryParam("after")
                    @Nullable String after) {
        return events.of(stream.of(id, ServerSentChanges.seen(lastEventId, after)), caller.timeLeft());
    }
}
