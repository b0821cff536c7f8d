package nl.stvda.voortgang.reports.narrative;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reading and writing the texts of a report. */
@Path("/v1/rounds/{id}/narratives")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Narratives", description = "The texts that the secretariat writes")
class NarrativeResource {

    private final Narratives narratives;

    NarrativeResource(Narratives narratives) {
        this.narratives = narratives;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @Operation(operationId = "listNarratives", summary = "Read all texts of a round")
    @FailsWith("unknown-round")
    public NarrativePage list(String id) {
        return new NarrativePage(narratives.of(id));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @Operation(operationId = "getNarrative", summary = "Read the text of a section")
    @FailsWith({"unknown-round", "unknown-section"})
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    public RestResponse<NarrativeResponse> get(String id, String code, Request request) {
        return NarrativeAnswers.read(narratives.get(id, code), request);
    }

    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @Operation(
            operationId = "writeNarrative",
            summary = "Write the text of a section",
            description =
                    "Needs the ETag that you read in If-Match, so that you cannot overwrite what you have not seen. "
                            + "The same text again changes nothing.")
    @FailsWith({"unknown-round", "unknown-section", "round-not-editable"})
    public RestResponse<NarrativeResponse> write(
            String id,
            String code,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            NarrativeRequest request) {
        return NarrativeAnswers.written(narratives.write(id, code, Precondition.of(ifMatch), request));
    }
}
