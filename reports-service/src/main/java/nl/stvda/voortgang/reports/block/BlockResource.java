package nl.stvda.voortgang.reports.block;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reading and changing what a section consists of. */
@Path("/v1/rounds/{id}/sections/{section}/blocks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Blocks", description = "Texts, entries and links, in the order in which a section is read")
class BlockResource {

    private final Blocks blocks;
    private final BlockChanges changes;

    BlockResource(Blocks blocks, BlockChanges changes) {
        this.blocks = blocks;
        this.changes = changes;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith({"unknown-round", "unknown-section"})
    @Operation(operationId = "listBlocks", summary = "Read the blocks of a section")
    public BlockPage list(
            @Parameter(example = "digitalisation-2") String id, @Parameter(example = "introduction") String section) {
        return new BlockPage(blocks.of(id, section));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-round", "unknown-section", "block-stays", "too-many-blocks", "round-not-editable"})
    @Operation(
            operationId = "addBlock",
            summary = "Add a block to a section",
            description = "A text or links. A text may stand before and after the entries.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = BlockResponse.class)),
            headers = {@Header(name = "ETag", ref = "ETag"), @Header(name = "Location", ref = "Location")})
    public RestResponse<BlockResponse> add(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "introduction") String section,
            BlockRequest request) {
        var block = changes.add(id, section, request);
        return RestResponse.ResponseBuilder.<BlockResponse>created(
                        URI.create("/v1/rounds/%s/sections/%s/blocks/%s".formatted(id, section, block.id())))
                .entity(block)
                .tag(Precondition.tag(block.version()))
                .build();
    }

    @GET
    @Path("/{blockId}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith({"unknown-round", "unknown-section", "unknown-block"})
    @Operation(operationId = "getBlock", summary = "Read a block")
    public RestResponse<BlockResponse> get(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "introduction") String section,
            UUID blockId) {
        return answer(blocks.get(id, section, blockId));
    }

    @PUT
    @Path("/{blockId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-round", "unknown-section", "unknown-block", "block-stays", "round-not-editable"})
    @Operation(
            operationId = "changeBlock",
            summary = "Write a block, or take it to another place in its section",
            description =
                    "Needs the ETag that you read in If-Match. The same again changes nothing; another place is no "
                            + "new version.")
    public RestResponse<BlockResponse> change(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "introduction") String section,
            UUID blockId,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            BlockRequest request) {
        return answer(changes.change(id, section, blockId, Precondition.of(ifMatch), request));
    }

    @DELETE
    @Path("/{blockId}")
    @RolesAllowed(Role.SECRETARIAT)
    @ResponseStatus(204)
    @FailsWith({"unknown-round", "unknown-section", "unknown-block", "block-stays", "round-not-editable"})
    @Operation(
            operationId = "removeBlock",
            summary = "Remove a block",
            description =
                    "Needs the ETag that you read in If-Match. Its entries go back among those that the rules give the "
                            + "section. The first text and the entries of a section stay.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "introduction") String section,
            UUID blockId,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        changes.remove(id, section, blockId, Precondition.of(ifMatch));
    }

    static RestResponse<BlockResponse> answer(BlockResponse block) {
        return RestResponse.ResponseBuilder.ok(block)
                .tag(Precondition.tag(block.version()))
                .build();
    }
}
