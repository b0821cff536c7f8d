package nl.stvda.voortgang.notifications.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.problem.ProblemConfig;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.notifications.access.Caller;
import nl.stvda.voortgang.notifications.access.Role;
import nl.stvda.voortgang.notifications.alert.AlertFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The inbox. Everyone who may read sees the same alerts; what is read is each person's own. */
@Path("/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Alerts", description = "What the secretariat must know")
class AlertResource {

    private final Inbox inbox;
    private final Caller caller;
    private final ProblemConfig config;

    AlertResource(Inbox inbox, Caller caller, ProblemConfig config) {
        this.inbox = inbox;
        this.caller = caller;
        this.config = config;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR, Role.OPERATOR})
    @Operation(operationId = "listAlerts", summary = "The alerts, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link names the next one",
            content = @Content(schema = @Schema(implementation = AlertPageResponse.class)))
    public RestResponse<AlertPageResponse> list(
            @Parameter(
                            description = "true: only those that you have not read",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("unread")
                    @Nullable String unread,
            @Parameter(
                            description = "true: what came with one import is one item, its first alert, whose group "
                                    + "tells the rest; with unread, as long as one of them is unread",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("grouped")
                    @Nullable String grouped,
            @Parameter(
                            description = "Only what came with this import",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("group")
                    @Nullable String group,
            @Parameter(
                            description = "At most so many",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "50"))
                    @QueryParam("limit")
                    @Nullable String limit,
            @Parameter(description = "From the Link header of the page before") @QueryParam("cursor") @Nullable String cursor,
            UriInfo asked) {
        var violations = new ArrayList<Violation>();
        var filter = new AlertFilter(
                isTrue("unread", unread, violations), isTrue("grouped", grouped, violations), group(group, violations));
        if (filter.grouped() && filter.group() != null) {
            violations.add(Violation.ofParameter(
                    "grouped",
                    "contradicts-group",
                    "Leave it out, or give false: group lists the alerts of one group."));
        }
        var request = PageRequest.of(limit, cursor, Long::valueOf, violations);
        var page = inbox.page(filter, caller.subject(), request);
        var answer =
                RestResponse.ResponseBuilder.ok(new AlertPageResponse(page.items(), inbox.unread(caller.subject())));
        page.linkToNext(config.publicUrl(), asked).ifPresent(link -> answer.header("Link", link));
        return answer.build();
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

    private static boolean isTrue(String parameter, @Nullable String value, List<Violation> violations) {
        if (value != null && !"true".equals(value) && !"false".equals(value)) {
            violations.add(Violation.ofParameter(parameter, "not-a-boolean", "Use true or false."));
        }
        return "true".equals(value);
    }

    private static @Nullable UUID group(@Nullable String value, List<Violation> violations) {
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException notAnId) {
            violations.add(Violation.ofParameter("group", "not-a-uuid", "Use the id of a group."));
            return null;
        }
    }
}
