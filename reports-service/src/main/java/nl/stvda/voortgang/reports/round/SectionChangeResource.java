package nl.stvda.voortgang.reports.round;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.template.TemplateSection;
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

/** Sections that come to an open round, and those that go. */
@Path("/v1/rounds/{id}/sections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Rounds", description = "What we report about, and when")
class SectionChangeResource {

    private final SectionChanges changes;

    SectionChangeResource(SectionChanges changes) {
        this.changes = changes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @ResponseStatus(201)
    @FailsWith({"unknown-round", "section-exists", "section-stays", "too-many-sections", "round-not-editable"})
    @Operation(
            operationId = "addSection",
            summary = "Add a section to the report of an open round",
            description =
                    "As a template says one. It comes last among those with the same parent. A section with entries takes "
                            + "what belongs in it by its rule, also what stood elsewhere.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = SectionResponse.class)),
            headers = {@Header(name = "ETag", ref = "ETag"), @Header(name = "Location", ref = "Location")})
    public RestResponse<SectionResponse> add(
            @Parameter(example = "digitalisation-2") String id, TemplateSection request) {
        var added = changes.add(id, request);
        return RestResponse.ResponseBuilder.<SectionResponse>created(URI.create(
                        "/v1/rounds/%s/sections/%s".formatted(id, added.value().code())))
                .entity(added.value())
                .tag(Precondition.tag(added.version()))
                .build();
    }

    @DELETE
    @Path("/{section}")
    @RolesAllowed(Role.SECRETARIAT)
    @ResponseStatus(204)
    @FailsWith({"unknown-round", "unknown-section", "section-stays", "round-not-editable"})
    @Operation(
            operationId = "removeSection",
            summary = "Remove a section that holds nothing",
            description =
                    "Needs the ETag of the round in If-Match. A section stays as long as other sections, texts or "
                            + "initiatives stand in it, and as long as one that left the draft stood there.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "introduction") String section,
            @Parameter(description = "The ETag of the round that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        changes.remove(id, section, Precondition.of(ifMatch));
    }
}
