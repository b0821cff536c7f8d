package nl.stvda.voortgang.reports.curation;

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
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reading and deciding what becomes of entries. */
@Path("/v1/rounds/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Curation", description = "Where entries stand, what is said of them, and what is left out")
class CurationResource {

    private final Curations curations;
    private final CurationChanges changes;

    CurationResource(Curations curations, CurationChanges changes) {
        this.curations = curations;
        this.changes = changes;
    }

    @GET
    @Path("/curation-steps")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith("unknown-round")
    @Operation(operationId = "listCurationSteps", summary = "Read who did what with entries, when and why")
    public StepPage steps(String id) {
        return new StepPage(curations.steps(id, Optional.empty()));
    }

    @GET
    @Path("/curations")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith("unknown-round")
    @Operation(
            operationId = "listCurations",
            summary = "Read what was decided about entries, those that are left out too",
            description = "Entries about which nothing was decided are not listed.")
    public CurationPage list(String id) {
        return new CurationPage(curations.all(id));
    }

    @GET
    @Path("/curations/{initiativeId}/steps")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-round", "unknown-entry"})
    @Operation(operationId = "listStepsOfCuration", summary = "Read who did what with an entry, when and why")
    public StepPage steps(String id, UUID initiativeId) {
        curations.of(id, initiativeId);
        return new StepPage(curations.steps(id, Optional.of(initiativeId)));
    }

    @GET
    @Path("/curations/{initiativeId}")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-round", "unknown-entry"})
    @Operation(operationId = "getCuration", summary = "Read what was decided about an entry")
    public RestResponse<CurationResponse> get(String id, UUID initiativeId) {
        return answer(curations.of(id, initiativeId));
    }

    @POST
    @Path("/curations/{initiativeId}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-round", "unknown-entry", "step-not-possible", "round-not-editable"})
    @Operation(
            operationId = "takeCurationStep",
            summary = "Move, nest, merge, reword or leave out an entry, or show less of it",
            description =
                    "Needs the ETag of the entry's curation in If-Match. What the organisation says stays beside it. The "
                            + "same again changes nothing. 409 step-not-possible tells in allowed which steps are possible now.")
    public RestResponse<CurationResponse> take(
            String id,
            UUID initiativeId,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            StepRequest request) {
        return answer(changes.take(id, initiativeId, Precondition.of(ifMatch), request));
    }

    @POST
    @Path("/curation-steps/{stepId}/undo")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-round", "unknown-step", "step-superseded", "round-not-editable"})
    @Operation(
            operationId = "undoCurationStep",
            summary = "Take a step back",
            description =
                    "Needs the ETag of the entry's curation in If-Match. Any step, as long as no later one decided "
                            + "about the same; an undo is a step and can be undone.")
    public RestResponse<CurationResponse> undo(
            String id,
            UUID stepId,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            UndoRequest request) {
        return answer(changes.undo(id, stepId, Precondition.of(ifMatch), request));
    }

    private static RestResponse<CurationResponse> answer(CurationResponse curation) {
        return RestResponse.ResponseBuilder.ok(curation)
                .tag(Precondition.tag(curation.version()))
                .build();
    }
}
