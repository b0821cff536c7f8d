package nl.stvda.voortgang.reports.signoff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.snapshot.FrozenReport;
import nl.stvda.voortgang.reports.snapshot.SnapshotAnswers;
import nl.stvda.voortgang.reports.snapshot.SnapshotResponse;
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

/** What may leave for Europe, and nothing else. */
@Path("/v1/rounds/{id}/approved")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sign-off", description = "What the members say about a snapshot")
class ApprovedResource {

    private final SignOffs signOffs;
    private final SnapshotAnswers answers;

    ApprovedResource(SignOffs signOffs, SnapshotAnswers answers) {
        this.signOffs = signOffs;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Role.SUBMISSION_JOB, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-round", "not-approved"})
    @Operation(
            operationId = "getApproved",
            summary = "Read the content that the members agreed on",
            description =
                    "The exact bytes of the latest snapshot, if it is approved. Content-Location is its path, below "
                            + "which the signatures are. As long as somebody is missing: 409, and the detail names them. What is "
                            + "frozen anew is not approved until the members say so.")
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    @APIResponse(
            responseCode = "200",
            description = "The content",
            headers = {
                @Header(
                        name = "Content-Digest",
                        description = "SHA-256 of the bytes (RFC 9530)",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = HttpHeaders.CONTENT_LOCATION,
                        description = "The path of the snapshot; its signatures are below it",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = FrozenReport.class)))
    @APIResponse(
            responseCode = "304",
            description = "You have what is approved",
            headers =
                    @Header(
                            name = HttpHeaders.CONTENT_LOCATION,
                            description = "The path of the snapshot; its signatures are below it",
                            schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> get(
            @Parameter(example = "digitalisation-2") String id, @Context Request request) {
        var approved = signOffs.approved(id);
        var answer = answers.document(approved, request);
        answer.getHeaders().putSingle(HttpHeaders.CONTENT_LOCATION, path(approved));
        return answer;
    }

    private static String path(SnapshotResponse approved) {
        return "/v1/rounds/%s/snapshots/%d".formatted(approved.round(), approved.number());
    }
}
