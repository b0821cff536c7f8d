package nl.stvda.voortgang.reports.opening;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.round.RoundResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Opening a round. */
@Path("/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Rounds", description = "What we report about, and when")
class OpeningResource {

    private final Openings openings;

    OpeningResource(Openings openings) {
        this.openings = openings;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith("round-exists")
    @Operation(
            operationId = "openRound",
            summary = "Open a round, of a template or of the round before it",
            description =
                    "About any agreement of the catalogue. It shows at once what organisations posted already. Made of "
                            + "the round before, it takes over its sections, its texts and what was decided about the entries "
                            + "that it shows, all marked as carried over. What it left out comes as if it were new.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = RoundResponse.class)),
            headers = {@Header(name = "ETag", ref = "ETag"), @Header(name = "Location", ref = "Location")})
    public RestResponse<RoundResponse> open(NewRound request) {
        var round = openings.open(request);
        return RestResponse.ResponseBuilder.<RoundResponse>created(URI.create("/v1/rounds/" + round.id()))
                .entity(round)
                .tag(Precondition.tag(round.version()))
                .build();
    }
}
