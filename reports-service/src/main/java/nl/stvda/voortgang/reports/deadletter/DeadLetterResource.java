package nl.stvda.voortgang.reports.deadletter;

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
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What could not be taken into the draft. */
@Path("/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dead letters", description = "Events that could not be taken into the draft")
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
    @Operation(operationId = "listDeadLetters", summary = "Events that the draft lacks or lacked, the newest first")
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
            description = "The events, and where there are more, a Link to the next page",
            content = @Content(schema = @Schema(implementation = DeadLetterPageResponse.class)))
    @FailsWith({})
    public RestResponse<DeadLetterPageResponse> list(@Context UriInfo uri) {
        var page = letters.page(new QueryReader(uri.getQueryParameters(), KNOWN));
        return nextPage.after(page, DeadLetterPageResponse::new, uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR, Role.OPERATOR})
    @Operation(operationId = "getDeadLetter", summary = "One event that the draft lacks or lacked, with what it says")
    @FailsWith("unknown-dead-letter")
    public DeadLetterResponse get(UUID id) {
        return letters.get(id);
    }

    @POST
    @Path("/{id}/attempts")
    @RolesAllowed({Role.SECRETARIAT, Role.OPERATOR})
    @Operation(
            operationId = "playDeadLetterBack",
            summary = "Take the event into the draft after all",
            description =
                    "Once the cause is gone. It goes through the same intake as an event that arrives: what the draft has already, or has newer, stays. Doing it twice does no harm.")
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
            summary = "Decide that the draft does not need the event",
            description = "It stays readable, with the reason, who decided and when. This cannot be undone.")
    @FailsWith({"unknown-dead-letter", "dead-letter-settled"})
    public DeadLetterResponse discard(UUID id, DiscardRequest request) {
        return letters.discard(id, request.reason(), caller.name());
    }
}
