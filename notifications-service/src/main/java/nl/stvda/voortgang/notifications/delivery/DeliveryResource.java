package nl.stvda.voortgang.notifications.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.problem.ProblemConfig;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.notifications.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Shows what became of every mail, so that nothing fails in silence. */
@Path("/v1/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Deliveries", description = "What became of every mail")
class DeliveryResource {

    private final Deliveries deliveries;
    private final ProblemConfig config;

    DeliveryResource(Deliveries deliveries, ProblemConfig config) {
        this.deliveries = deliveries;
        this.config = config;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR, Role.OPERATOR})
    @Operation(operationId = "listDeliveries", summary = "The deliveries, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link names the next one",
            content = @Content(schema = @Schema(implementation = DeliveryPageResponse.class)))
    public RestResponse<DeliveryPageResponse> list(
            @Parameter(
                            description = "Only those in this state",
                            schema = @Schema(enumeration = {"pending", "sent", "dead"}))
                    @QueryParam("state")
                    @Nullable String state,
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
        var wanted = state == null ? null : DeliveryState.of(state).orElse(null);
        var violations = state == null || wanted != null
                ? List.<Violation>of()
                : List.of(Violation.ofParameter("state", "unknown-state", "Use one of: pending, sent, dead."));
        var page = deliveries.page(wanted, PageRequest.of(limit, cursor, UUID::fromString, violations));
        var answer = RestResponse.ResponseBuilder.ok(new DeliveryPageResponse(page.items()));
        page.linkToNext(config.publicUrl(), asked).ifPresent(link -> answer.header("Link", link));
        return answer.build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR, Role.OPERATOR})
    @Operation(operationId = "getDelivery", summary = "One delivery")
    @FailsWith("unknown-delivery")
    public DeliveryResponse get(UUID id) {
        return deliveries.get(id);
    }

    @POST
    @Path("/{id}/attempts")
    @ResponseStatus(202)
    @RolesAllowed(Role.OPERATOR)
    @Operation(
            operationId = "attemptDeliveryAgain",
            summary = "Plan new attempts for a delivery that was given up",
            description =
                    "It is pending again, and gets as many attempts as it had at first. What it says stays as it is.")
    @APIResponse(
            responseCode = "202",
            description = "The delivery, which is pending",
            content = @Content(schema = @Schema(implementation = DeliveryResponse.class)))
    @FailsWith({"unknown-delivery", "delivery-not-given-up"})
    public DeliveryResponse attemptAgain(UUID id) {
        return deliveries.attemptAgain(id);
    }
}
