package nl.stvda.voortgang.reports.signoff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing a snapshot. */
@Path("/v1/rounds/{id}/snapshots/{number}/signatures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sign-off", description = "What the members say about a snapshot")
class SignatureResource {

    private final SignOffs signOffs;
    private final FreshSignIn signIn;

    SignatureResource(SignOffs signOffs, FreshSignIn signIn) {
        this.signOffs = signOffs;
        this.signIn = signIn;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith({"unknown-round", "unknown-snapshot"})
    @Operation(operationId = "getSignOff", summary = "Read who says what about a snapshot")
    public SignOffResponse get(
            @Parameter(example = "digitalisation-2") String id, @Parameter(example = "1") int number) {
        return signOffs.of(id, number);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.APPROVER, Role.SECRETARIAT})
    @FailsWith({
        "unknown-round",
        "unknown-snapshot",
        "fresh-sign-in-required",
        "not-asked",
        "signing-not-possible",
        "not-current",
        "decision-not-possible"
    })
    @Operation(
            operationId = "signSnapshot",
            summary = "Approve, object, abstain, or withdraw what you said",
            description =
                    "For the organisation of the approver who is signed in. Give the hash of what was read: another "
                            + "one is refused with the current one. Needs a sign-in of the last minutes; see WWW-Authenticate. "
                            + "What an organisation approved stays approved in later snapshots as long as it reads the same. The "
                            + "secretariat records the consensus of the board, where the policy says so.")
    @APIResponse(
            responseCode = "200",
            description = "Signed",
            content = @Content(schema = @Schema(implementation = SignOffResponse.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not what is to be agreed on, or not possible now",
            headers = @Header(name = "ETag", ref = "#/components/headers/Current-ETag"))
    public SignOffResponse sign(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "1") int number,
            SignatureRequest request) {
        return signOffs.sign(id, number, request, signIn.require());
    }
}
