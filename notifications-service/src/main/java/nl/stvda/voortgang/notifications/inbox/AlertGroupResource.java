package nl.stvda.voortgang.notifications.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.notifications.access.Caller;
import nl.stvda.voortgang.notifications.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What came with one import, as a whole. */
@Path("/v1/alert-groups/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Alerts")
class AlertGroupResource {

    private final Inbox inbox;
    private final Caller caller;

    AlertGroupResource(Inbox inbox, Caller caller) {
        this.inbox = inbox;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR, Role.OPERATOR})
    @Operation(operationId = "getAlertGroup", summary = "What came with one import; GET /v1/alerts?group= lists it")
    @FailsWith("unknown-alert-group")
    public AlertGroupResponse get(UUID id) {
        return inbox.group(id, caller.subject());
    }

    @PUT
    @Path("/read")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(operationId = "markAlertGroupRead", summary = "Mark all that came so far as read by you")
    @APIResponse(responseCode = "204", description = "It is read")
    @FailsWith("unknown-alert-group")
    public void markRead(UUID id) {
        inbox.markGroupRead(id, caller.subject());
    }

    @DELETE
    @Path("/read")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(operationId = "markAlertGroupUnread", summary = "Mark all of it as not read by you")
    @APIResponse(responseCode = "204", description = "It is not read")
    @FailsWith("unknown-alert-group")
    public void markUnread(UUID id) {
        inbox.markGroupUnread(id, caller.subject());
    }
}
