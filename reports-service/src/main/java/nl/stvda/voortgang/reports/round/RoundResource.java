package nl.stvda.voortgang.reports.round;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading rounds. */
@Path("/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Rounds", description = "What we report about, and when")
class RoundResource {

    private final Rounds rounds;

    RoundResource(Rounds rounds) {
        this.rounds = rounds;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @Operation(operationId = "listRounds", summary = "List the rounds, the newest first")
    public RoundPage list() {
        return new RoundPage(rounds.newestFirst());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @Operation(operationId = "getRound", summary = "Read one round")
    @FailsWith("unknown-round")
    public RoundResponse get(String id) {
        return rounds.get(id);
    }
}
