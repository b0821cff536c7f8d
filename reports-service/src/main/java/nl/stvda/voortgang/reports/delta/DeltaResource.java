package nl.stvda.voortgang.reports.delta;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened since the previous report. */
@Path("/v1/rounds/{id}/delta")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Drafts", description = "The live draft of a report")
class DeltaResource {

    private final Deltas deltas;

    DeltaResource(Deltas deltas) {
        this.deltas = deltas;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith("unknown-round")
    @Operation(
            operationId = "getDelta",
            summary = "Read what happened since the report of the previous round",
            description = "Each entry is new, continued, changed, ended or unchanged since the report that the members "
                    + "approved in the round before; organisations and themes without news are listed.")
    public DeltaResponse get(@Parameter(example = "digitalisation-2") String id) {
        return deltas.of(id);
    }
}
