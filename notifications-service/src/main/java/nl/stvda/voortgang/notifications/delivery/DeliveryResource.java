package nl.stvda.voortgang.notifications.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.NextPage;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.request.QueryReader;
import nl.stvda.voortgang.notifications.access.Caller;
import nl.stvda.voortgang.notifications.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows what became of every mail, so that nothing fails in silence. */
@Path("/v1/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Deliveries", description = "What became of every mail")
class DeliveryResource {

    private static final Set<String> KNOWN = Set.of("state", "cursor", "limit");

    private final Deliveries deliveries;
    private final NextPage nextPage;
    private final Caller caller;

    DeliveryResource(Deliveries deliveries, NextPage nextPage, Caller caller) {
        this.caller = caller;
        this.deliveries = deliveries;
        this.nextPage = nextPage;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR, Role.OPERATOR})
    @Operation(operationId = "listDeliveries", summary = "The deliveries, newest first")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only those in this state",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"pending", "sent", "dead"}))
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
            content = @Content(schema = @Schema(implementation = DeliveryPageResponse.class)))
    @FailsWith({})
    public RestResponse<DeliveryPageResponse> list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters(), KNOWN);
        var state = query.parsed("state", DeliveryState::of, "unknown-state", "Use one of: pending, sent, dead.");
        var request = PageRequest.of(query, UUID::fromString);
        query.refuseViolations();
        return nextPage.after(deliveries.page(state, request), DeliveryPageResponse::new, uri);
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
    @RolesAllowed({Role.SECRETARIAT, Role.OPERATOR})
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
        return deliveries.attemptAgain(id, caller.name());
    }
}
