package nl.stvda.voortgang.reports.round;

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
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.round.RoundSections.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How the report of a round is divided. Its ETags are those of the round. */
@Path("/v1/rounds/{id}/sections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Rounds", description = "What we report about, and when")
class SectionResource {

    private final RoundSections sections;

    SectionResource(RoundSections sections) {
        this.sections = sections;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith("unknown-round")
    @Operation(
            operationId = "listSections",
            summary = "Read how the report of a round is divided",
            description = "The ETag is that of the round.")
    public RestResponse<SectionPage> list(@Parameter(example = "digitalisation-2") String id) {
        var read = sections.of(id);
        return answer(new SectionPage(read.value()), read);
    }

    @GET
    @Path("/{section}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith({"unknown-round", "unknown-section"})
    @Operation(operationId = "getSection", summary = "Read one section", description = "The ETag is that of the round.")
    public RestResponse<SectionResponse> get(
            @Parameter(example = "digitalisation-2") String id, @Parameter(example = "introduction") String section) {
        var read = sections.get(id, section);
        return answer(read.value(), read);
    }

    @PUT
    @Path("/{section}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-round", "unknown-section", "section-stays", "round-not-editable"})
    @Operation(
            operationId = "changeSection",
            summary = "Change what a section is called, asks, shows and takes, and where it stands",
            description =
                    "Needs the ETag of the round in If-Match. The same again changes nothing. The template that the section "
                            + "came from stays as it is. Another placement places all initiatives of the round anew, but for "
                            + "those that the secretariat moved itself.")
    public RestResponse<SectionResponse> change(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "introduction") String section,
            @Parameter(description = "The ETag of the round that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            SectionRequest request) {
        var changed = sections.change(id, section, Precondition.of(ifMatch), request);
        return answer(changed.value(), changed);
    }

    private static <T> RestResponse<T> answer(T body, Versioned<?> read) {
        return RestResponse.ResponseBuilder.ok(body)
                .tag(Precondition.tag(read.version()))
                .build();
    }
}
