package nl.stvda.voortgang.reports.translation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Lets a machine translate all that is missing, where the installation is connected to one. */
@Path("/v1/rounds/{id}/translations/{language}/machine-translations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Translations")
class MissingTranslationResource {

    private final MachineTranslations machine;

    MissingTranslationResource(MachineTranslations machine) {
        this.machine = machine;
    }

    @POST
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({
        "unknown-round",
        "unknown-language",
        "no-translation-service",
        "translation-service-languages",
        "translation-allowance-used",
        "translation-service-away",
        "round-not-editable"
    })
    @Operation(
            operationId = "translateMissingByMachine",
            summary = "Let a machine write what is missing in a language",
            description =
                    "At most 50 texts or 10,000 characters: Translations-Left says how many are missing after it; repeat the "
                            + "request for the next. Each is in state machine until a person confirms it, and a finding of the "
                            + "check machine-translation until then. A text that was translated meanwhile is not replaced.")
    @APIResponse(
            responseCode = "200",
            description = "What became of each text",
            content = @Content(schema = @Schema(implementation = TranslationResult.class)),
            headers =
                    @Header(
                            name = "Translations-Left",
                            description = "How many texts are still missing",
                            schema = @Schema(type = SchemaType.INTEGER)))
    public RestResponse<TranslationResult> missing(
            @Parameter(example = "digitalisation-2") String id, @Parameter(example = "en") String language) {
        var batch = machine.writeMissing(id, language);
        return ResponseBuilder.ok(batch.result())
                .header("Translations-Left", batch.left())
                .build();
    }
}
