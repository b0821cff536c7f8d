package nl.stvda.voortgang.notifications.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.NextPage;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.notifications.access.Caller;
import nl.stvda.voortgang.notifications.access.Role;
import nl.stvda.voortgang.notifications.alert.AlertType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The inbox. Everyone who may read sees the same alerts; what is read is each person's own. */
@Path("/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Alerts", description = "What the secretariat must know")
class AlertResource {

    private final Inbox inbox;
    private final Caller caller;
    private final NextPage nextPage;

    AlertResource(Inbox inbox, Caller caller, NextPage nextPage) {
        this.inbox = inbox;
        this.caller = caller;
        this.nextPage = nextPage;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR, Role.OPERATOR})
    @Operation(operationId = "listAlerts", summary = "The alerts, newest first")
    @Parameter(
            name = "unread",
            in = ParameterIn.QUERY,
            description = "true: only those that you have not read",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(
            name = "grouped",
            in = ParameterIn.QUERY,
            description = "true: what came with one import is one item, its first alert, whose group tells the rest; "
                    + "with unread, as long as one of them is unread",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(
            name = "group",
            in = ParameterIn.QUERY,
            description = "Only what came with this import",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            description = "Only these kinds; with grouped, also what came with an import that has one of them",
            schema = @Schema(type = SchemaType.ARRAY, implementation = AlertType.class, maxItems = 20))
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            description = "Only what is about these organisations, by their codes",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = 20))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "Where to go on, from a Link header",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link names the next one",
            content = @Content(schema = @Schema(implementation = AlertPageResponse.class)))
    @FailsWith({})
    public RestResponse<AlertPageResponse> list(@Context UriInfo uri) {
        var request = AlertRequest.of(uri.getQueryParameters());
        var page = inbox.page(request.filter(), caller.subject(), request.page());
        return nextPage.after(page, items -> new AlertPageResponse(items, inbox.unread(caller.subject())), uri);
    }

    @POST
    @Path("/read-marks")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            operationId = "markAlertsRead",
            summary = "Mark many alerts as read by you, or all that you saw; again changes nothing",
            description = "All of them or none: where one is not known, nothing is marked.")
    @APIResponse(responseCode = "204", description = "They are read")
    @FailsWith({"unknown-alert", "unknown-alert-group"})
    public void markManyRead(ReadRequest read) {
        inbox.markRead(read, caller.subject());
    }

    @PUT
    @Path("/{id}/read")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(operationId = "markAlertRead", summary = "Mark an alert as read by you; again changes nothing")
    @APIResponse(responseCode = "204", description = "It is read")
    @FailsWith("unknown-alert")
    public void markRead(UUID id) {
        inbox.markRead(id, caller.subject());
    }

    @DELETE
    @Path("/{id}/read")
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(operationId = "markAlertUnread", summary = "Mark an alert as not read by you; again changes nothing")
    @APIResponse(responseCode = "204", description = "It is not read")
    @FailsWith("unknown-alert")
    public void markUnread(UUID id) {
        inbox.markUnread(id, caller.subject());
    }
}
