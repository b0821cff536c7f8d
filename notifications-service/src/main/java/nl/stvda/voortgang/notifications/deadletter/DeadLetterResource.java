package nl.stvda.voortgang.notifications.deadletter;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.conventions.intake.deadletter.DeadLetterPageResponse;
import nl.stvda.voortgang.conventions.intake.deadletter.DeadLetterResponse;
import nl.stvda.voortgang.conventions.intake.deadletter.DeadLetters;
import nl.stvda.voortgang.conventions.intake.deadletter.DiscardRequest;
import nl.stvda.voortgang.conventions.paging.NextPage;
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
import org.jboss.resteasy.reactive.RestResponse;

/** Events of which nobody was told. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dead letters", description = "Events that could not be turned into alerts")
class DeadLetterResource {

    private static final Set<String> KNOWN = Set.of("state", "cursor", "limit");

    private final DeadLetters letters;
    private final NextPage nextPage;
    private final Caller caller;

    DeadLetterResource(DeadLetters letters, NextPage nextPage, Caller caller) {
        this.letters = letters;
        this.nextPage = nextPage;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR, Role.OPERATOR})
    @Operation(
            operationId = "listDeadLetters",
            summary = "Events that raised no alert because they could not be processed, the newest first")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only those in this state",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"waiting", "played-back", "discarded"}))
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
            description = "A page of events; the header Link names the next one",
            content = @Content(schema = @Schema(implementation = DeadLetterPageResponse.class)))
    @FailsWith({})
    public RestResponse<DeadLetterPageResponse> list(@Context UriInfo uri) {
        var page = letters.page(new QueryReader(uri.getQueryParameters(), KNOWN));
        return nextPage.after(page, DeadLetterPageResponse::new, uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR, Role.OPERATOR})
    @Operation(operationId = "getDeadLetter", summary = "One event that raised no alert, with what it says")
    @FailsWith("unknown-dead-letter")
    public DeadLetterResponse get(UUID id) {
        return letters.get(id);
    }

    @POST
    @Path("/{id}/attempts")
    @RolesAllowed({Role.SECRETARIAT, Role.OPERATOR})
    @Operation(
            operationId = "playDeadLetterBack",
            summary = "Raise after all what the event is about",
            description =
                    "Once the cause is gone. It goes through the same intake as an event that arrives: what was told before is not told again, and doing it twice does no harm.")
    @FailsWith({"unknown-dead-letter", "dead-letter-settled", "dead-letter-fails-again"})
    public DeadLetterResponse playBack(UUID id) {
        return letters.playBack(id, caller.name());
    }

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SECRETARIAT, Role.OPERATOR})
    @Operation(
            operationId = "discardDeadLetter",
            summary = "Decide that nobody needs to hear of the event",
            description = "It stays readable, with the reason, the decider and the time. There is no way back.")
    @FailsWith({"unknown-dead-letter", "dead-letter-settled"})
    public DeadLetterResponse discard(UUID id, DiscardRequest request) {
        return letters.discard(id, request.reason(), caller.name());
    }
}
