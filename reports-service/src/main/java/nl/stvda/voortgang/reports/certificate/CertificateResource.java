package nl.stvda.voortgang.reports.certificate;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who agreed with an approved snapshot, to be kept with it. */
@Path("/v1/rounds/{id}/snapshots/{number}/certificate")
@RunOnVirtualThread
@Tag(name = "Sign-off")
class CertificateResource {

    private final Certificates certificates;

    CertificateResource(Certificates certificates) {
        this.certificates = certificates;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith({"unknown-round", "unknown-snapshot", "not-approved"})
    @Operation(
            operationId = "getCertificate",
            summary = "Read who agreed with an approved snapshot",
            description =
                    "The signatures by which it is approved, each with the hash that was signed and its entry in the "
                            + "log. 409 as long as somebody is missing, and when a later snapshot took its place.")
    public Certificate get(@Parameter(example = "digitalisation-2") String id, @Parameter(example = "1") int number) {
        return certificates.of(id, number);
    }

    @GET
    @Path("/log")
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith({"unknown-round", "unknown-snapshot", "not-approved"})
    @Operation(
            operationId = "getCertificateLog",
            summary = "Read the entries of the log that show how a snapshot came to be approved",
            description = "Of all snapshots, signatures and minutes of the round, the oldest first: lines as in "
                    + "GET /v1/audit/chain, so that each can be looked up there.")
    @APIResponse(
            responseCode = "200",
            description = "A line for each entry: its hash, a space, and its text",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    public String log(@Parameter(example = "digitalisation-2") String id, @Parameter(example = "1") int number) {
        return certificates.log(id, number);
    }
}
