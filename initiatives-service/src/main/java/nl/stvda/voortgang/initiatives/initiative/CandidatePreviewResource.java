package nl.stvda.voortgang.initiatives.initiative;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.initiatives.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which initiatives may be the same as one that is not posted yet. */
@Path("/v1/initiatives/candidates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Joint initiatives", description = "What may be posted twice, and what several organisations did together")
class CandidatePreviewResource {

    private final CandidateService candidates;

    CandidatePreviewResource(CandidateService candidates) {
        this.candidates = candidates;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CONTRIBUTOR)
    @FailsWith({})
    @Operation(
            operationId = "previewCandidates",
            summary = "Find initiatives that may be the same as one that you have not posted yet",
            description =
                    "Send what you would post. It is checked as a post is, compared with what other organisations "
                            + "submitted, and not stored.")
    public CandidateList preview(InitiativeRequest request) {
        return new CandidateList(candidates.of(request));
    }
}
