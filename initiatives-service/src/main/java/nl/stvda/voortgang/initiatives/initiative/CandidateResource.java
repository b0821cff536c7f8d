package nl.stvda.voortgang.initiatives.initiative;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.initiatives.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which other initiatives may be the same. */
@Path("/v1/initiatives/{id}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Joint initiatives", description = "What may be posted twice, and what several organisations did together")
class CandidateResource {

    private final CandidateService candidates;

    CandidateResource(CandidateService candidates) {
        this.candidates = candidates;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith("unknown-initiative")
    @Operation(
            operationId = "listCandidates",
            summary = "Find other initiatives that may be the same as this one",
            description = "Submitted initiatives that share a link or a title, have a nearly equal title in either "
                    + "language, or name the same actors in the same time; the likeliest first. Drafts of others are "
                    + "never among them. What was submitted in the last seconds may be missing.")
    public CandidateList list(UUID id) {
        return new CandidateList(candidates.of(id));
    }
}
