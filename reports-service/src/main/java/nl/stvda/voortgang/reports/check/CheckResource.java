package nl.stvda.voortgang.reports.check;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is in the way of freezing a draft. */
@Path("/v1/rounds/{id}/checks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Checks", description = "What should be mended or explained before a draft is frozen")
class CheckResource {

    private final Checks checks;
    private final CheckSettings settings;

    CheckResource(Checks checks, CheckSettings settings) {
        this.checks = checks;
        this.settings = settings;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith("unknown-round")
    @Operation(
            operationId = "listFindings",
            summary = "Read what should be mended or explained before freezing",
            description = "A blocker stops the freeze. A warning needs a reason, which the snapshot keeps.")
    public ChecksResponse get(@Parameter(example = "digitalisation-2") String id) {
        return checks.of(id);
    }

    @PUT
    @Path("/{check}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-round", "unknown-check"})
    @Operation(
            operationId = "setCheck",
            summary = "Decide what a check means in a round",
            description = "Takes no version: the last one who decides is right, and the log says who that was.")
    @Parameter(
            name = "check",
            in = ParameterIn.PATH,
            required = true,
            description = "The code of the check",
            schema = @Schema(type = SchemaType.STRING, examples = "relative-date"))
    public ChecksResponse set(@Parameter(example = "digitalisation-2") String id, String check, CheckRequest request) {
        settings.decide(id, check, request.severity());
        return checks.of(id);
    }
}
