package nl.stvda.voortgang.reports.block;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reading what a block said before, and putting it back. */
@Path("/v1/rounds/{id}/sections/{section}/blocks/{blockId}/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Blocks")
class BlockHistoryResource {

    private final Blocks blocks;
    private final BlockChanges changes;

    BlockHistoryResource(Blocks blocks, BlockChanges changes) {
        this.blocks = blocks;
        this.changes = changes;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith({"unknown-round", "unknown-section", "unknown-block"})
    @Operation(operationId = "getBlockHistory", summary = "Read what a block said before, who wrote it, when and why")
    public BlockHistory history(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "introduction") String section,
            UUID blockId) {
        return new BlockHistory(blocks.history(id, section, blockId));
    }

    @POST
    @Path("/{version}/restoration")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-round", "unknown-section", "unknown-block", "unknown-block-version", "round-not-editable"})
    @Operation(
            operationId = "restoreBlock",
            summary = "Let a block say again what it said before",
            description = "Needs the ETag of the block in If-Match. It is a new version, so putting back the version "
                    + "before it undoes it. Where the block says so already, nothing changes.")
    public RestResponse<BlockResponse> restore(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "introduction") String section,
            UUID blockId,
            @Parameter(description = "The version that is put back", example = "0") int version,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            RestorationRequest request) {
        return BlockResource.answer(changes.putBack(id, section, blockId, version, Precondition.of(ifMatch), request));
    }
}
