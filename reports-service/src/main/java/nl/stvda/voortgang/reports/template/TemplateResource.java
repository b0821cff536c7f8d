package nl.stvda.voortgang.reports.template;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
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

/** Reading and changing templates. */
@Path("/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Templates", description = "What reports consist of")
class TemplateResource {

    private final Templates templates;

    TemplateResource(Templates templates) {
        this.templates = templates;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @Operation(operationId = "listTemplates", summary = "List the templates")
    public TemplatePage list() {
        return new TemplatePage(
                templates.all().stream().map(TemplatePage.Item::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith("template-exists")
    @Operation(
            operationId = "createTemplate",
            summary = "Make a template, with sections of its own or as a copy of another",
            description = "Headings, questions and texts may leave something to the round to say: {{agreement}}, "
                    + "{{ordinal}}, {{title}}, {{year}}, {{periodStart}}, {{periodEnd}}, {{submission}} and "
                    + "{{recipients}}. Another word between double braces is refused.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = TemplateResponse.class)),
            headers = {@Header(name = "ETag", ref = "ETag"), @Header(name = "Location", ref = "Location")})
    public RestResponse<TemplateResponse> create(NewTemplate request) {
        var template = templates.create(request);
        return RestResponse.ResponseBuilder.<TemplateResponse>created(URI.create("/v1/templates/" + template.id()))
                .entity(template)
                .tag(Precondition.tag(template.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @FailsWith("unknown-template")
    @Operation(operationId = "getTemplate", summary = "Read a template")
    public RestResponse<TemplateResponse> get(String id) {
        return answer(templates.get(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith("unknown-template")
    @Operation(
            operationId = "changeTemplate",
            summary = "Change a template",
            description =
                    "Needs the ETag that you read in If-Match. The same again changes nothing. Rounds that were made from "
                            + "it have their own sections and stay as they are.")
    public RestResponse<TemplateResponse> change(
            String id,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            TemplateRequest request) {
        return answer(templates.change(id, Precondition.of(ifMatch), request));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.SECRETARIAT)
    @ResponseStatus(204)
    @FailsWith("unknown-template")
    @Operation(
            operationId = "deleteTemplate",
            summary = "Delete a template",
            description = "Needs the ETag that you read in If-Match. Rounds that were made from it stay as they are.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(
            String id,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        templates.delete(id, Precondition.of(ifMatch));
    }

    private static RestResponse<TemplateResponse> answer(TemplateResponse template) {
        return RestResponse.ResponseBuilder.ok(template)
                .tag(Precondition.tag(template.version()))
                .build();
    }
}
