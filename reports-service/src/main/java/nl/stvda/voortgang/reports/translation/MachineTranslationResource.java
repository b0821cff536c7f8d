package nl.stvda.voortgang.reports.translation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Lets a machine translate a text, where the installation is connected to one. */
@Path("/v1/rounds/{id}/translations/{language}/units/{unit}/machine-translation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Translations")
class MachineTranslationResource {

    private final MachineTranslations machine;

    MachineTranslationResource(MachineTranslations machine) {
        this.machine = machine;
    }

    @POST
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({
        "unknown-round",
        "unknown-language",
        "unknown-translation",
        "said-by-others",
        "already-translated",
        "no-translation-service",
        "translation-service-languages",
        "translation-allowance-used",
        "translation-service-away",
        "round-not-editable"
    })
    @Operation(
            operationId = "translateByMachine",
            summary = "Let a machine write a text in a language",
            description =
                    "Needs the ETag that you read in If-Match. The text is in state machine until a person confirms it.")
    @APIResponse(
            responseCode = "200",
            description = "Written, to be confirmed",
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"),
            content = @Content(schema = @Schema(implementation = TranslationUnit.class)))
    public RestResponse<TranslationUnit> one(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "en") String language,
            @Parameter(example = "heading.closing") String unit,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        var written = machine.write(id, language, unit, Precondition.of(ifMatch));
        return ResponseBuilder.ok(written).tag(new EntityTag(written.tag())).build();
    }
}
