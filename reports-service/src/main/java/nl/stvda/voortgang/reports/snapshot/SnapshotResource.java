package nl.stvda.voortgang.reports.snapshot;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Freezing a draft, and reading what was frozen. */
@Path("/v1/rounds/{id}/snapshots")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Snapshots", description = "What the members read and sign: frozen, numbered, hashed")
class SnapshotResource {

    private final Freeze freeze;
    private final Snapshots snapshots;
    private final SnapshotAnswers answers;

    SnapshotResource(Freeze freeze, Snapshots snapshots, SnapshotAnswers answers) {
        this.freeze = freeze;
        this.snapshots = snapshots;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith("unknown-round")
    @Operation(operationId = "listSnapshots", summary = "List the snapshots of a round, the newest first")
    public SnapshotPage list(@Parameter(example = "digitalisation-2") String id) {
        return new SnapshotPage(snapshots.of(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({
        "unknown-round",
        "freeze-not-possible",
        "freeze-blocked",
        "unexplained-warnings",
        "draft-incomplete",
        "nothing-to-freeze"
    })
    @Operation(
            operationId = "freezeDraft",
            summary = "Freeze the draft",
            description =
                    "Keeps the whole content of the draft, in all languages, as the next snapshot of the round. Needs "
                            + "an ETag of the draft in If-Match: what changed since you read it is not frozen unseen. Later "
                            + "changes go to the draft and never to the snapshot.")
    @APIResponse(
            responseCode = "201",
            description = "Frozen",
            headers = {
                @Header(name = "Location", ref = "#/components/headers/Location"),
                @Header(name = "ETag", ref = "#/components/headers/ETag")
            },
            content = @Content(schema = @Schema(implementation = SnapshotResponse.class)))
    public RestResponse<SnapshotResponse> freeze(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(description = "The ETag of the draft that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            FreezeRequest request,
            @Context UriInfo uri) {
        return SnapshotAnswers.frozen(freeze.of(id, DraftPrecondition.of(ifMatch), request), uri);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith({"unknown-round", "unknown-snapshot"})
    @Operation(
            operationId = "getSnapshot",
            summary = "Read the content of a snapshot",
            description =
                    "The exact bytes that were frozen: canonical JSON (RFC 8785). Their SHA-256 is the ETag, and is "
                            + "in Content-Digest (RFC 9530).")
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    @APIResponse(
            responseCode = "200",
            description = "The content",
            headers =
                    @Header(
                            name = "Content-Digest",
                            description = "SHA-256 of the bytes (RFC 9530)",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = FrozenReport.class)))
    public RestResponse<StreamingOutput> get(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "1") int number,
            @Context Request request) {
        return answers.document(snapshots.get(id, number), request);
    }
}
