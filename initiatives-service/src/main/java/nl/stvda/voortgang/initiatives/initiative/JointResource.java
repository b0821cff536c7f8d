package nl.stvda.voortgang.initiatives.initiative;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.problem.ProblemConfig;
import nl.stvda.voortgang.initiatives.access.Role;
import nl.stvda.voortgang.initiatives.idempotency.Idempotent;
import nl.stvda.voortgang.initiatives.joint.Joint;
import nl.stvda.voortgang.initiatives.joint.JointRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Initiatives of several organisations that are one and the same. */
@Path("/v1/joint-initiatives")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Joint initiatives", description = "What may be posted twice, and what several organisations did together")
class JointResource {

    private final JointService joints;
    private final ProblemConfig config;

    JointResource(JointService joints, ProblemConfig config) {
        this.joints = joints;
        this.config = config;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith("not-linkable")
    @Operation(
            operationId = "linkInitiatives",
            summary = "Say that initiatives are one and the same",
            description = "Each stays as its organisation posted it and can be edited as before; the report shows one "
                    + "entry, with the text of the lead and all organisations. An initiative is part of one joint "
                    + "initiative at most. It leaves by itself when it is withdrawn, rejected or moved to another "
                    + "agreement; of two members, the other one then stands alone again.")
    @APIResponse(
            responseCode = "201",
            description = "Linked",
            headers = @Header(name = "Location", ref = "#/components/headers/Location"),
            content = @Content(schema = @Schema(implementation = Joint.class)))
    public RestResponse<Joint> link(JointRequest request) {
        var joint = joints.link(request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, joint)
                .header(HttpHeaders.LOCATION, "%s/v1/joint-initiatives/%s".formatted(config.publicUrl(), joint.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith("unknown-joint-initiative")
    @Operation(operationId = "getJointInitiative", summary = "Read which initiatives are one and the same")
    public Joint get(UUID id) {
        return joints.get(id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith("unknown-joint-initiative")
    @Operation(
            operationId = "unlinkInitiatives",
            summary = "Undo a joint initiative",
            description = "Each member stands for itself again, in the report too.")
    @APIResponse(responseCode = "204", description = "Undone")
    public void undo(UUID id) {
        joints.undo(id);
    }
}
