package nl.stvda.voortgang.reports.translation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.request.QueryReader;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.translation.xliff.XliffFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What is to be translated as a file for a translator, and back. */
@Path("/v1/rounds/{id}/translations/{language}/file")
@RunOnVirtualThread
@Tag(name = "Translations")
class TranslationFileResource {

    private final TranslationFiles files;

    TranslationFileResource(TranslationFiles files) {
        this.files = files;
    }

    @GET
    @Produces(XliffFormat.MEDIA_TYPE)
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-round", "unknown-language"})
    @Operation(
            operationId = "downloadTranslationFile",
            summary = "Download what is to be translated into a language, as XLIFF 2.0",
            description =
                    "What is missing, and what should be looked at, with what was translated before. At most 1,000 texts: "
                            + "Translations-Left says how many more there are, which the file has once these are back.")
    @Parameter(
            name = "source",
            in = ParameterIn.QUERY,
            description =
                    "The language to translate from; left out, the first one of the installation that has texts to translate",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200),
            example = "nl")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = XliffFormat.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
            headers = {
                @Header(
                        name = HttpHeaders.CONTENT_DISPOSITION,
                        description = "Always attachment, with the name to save it under (RFC 6266)",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Translations-Left",
                        description = "How many texts more there are to translate",
                        schema = @Schema(type = SchemaType.INTEGER))
            })
    public RestResponse<byte[]> out(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "en") String language,
            @Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters(), Set.of("source"));
        var source = query.text("source");
        query.refuseViolations();
        var file = files.out(id, language, source, TranslationFiles.XLIFF);
        return ResponseBuilder.ok(file.content())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file.name()))
                .header("Translations-Left", file.left())
                .build();
    }

    @POST
    @Consumes(XliffFormat.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({
        "unknown-round",
        "unknown-language",
        "unreadable-translation-file",
        "other-translation-file",
        "translation-file-too-large",
        "round-not-editable"
    })
    @Operation(
            operationId = "uploadTranslationFile",
            summary = "Send back what was translated, as XLIFF 2.0 or 2.1",
            description =
                    "Each text is stored where its source still reads as in the file and nobody else translated it; what "
                            + "became of each is in the answer. All of it in one transaction. The same file again changes nothing.")
    @RequestBody(
            required = true,
            description = "The file, at most 3 MiB, in UTF-8, without a document type",
            content =
                    @Content(
                            mediaType = XliffFormat.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING),
                            example =
                                    "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"nl\" "
                                            + "trgLang=\"en\"><file id=\"report\" original=\"/v1/rounds/digitalisation-2\">"
                                            + "<unit id=\"heading.closing\"><segment><source>Tot slot</source>"
                                            + "<target>In closing</target></segment></unit></file></xliff>"))
    public TranslationResult back(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "en") String language,
            InputStream body)
            throws IOException {
        var content = body.readNBytes(TranslationFiles.LARGEST_BYTES + 1);
        if (content.length > TranslationFiles.LARGEST_BYTES) {
            throw TranslationProblem.TRANSLATION_FILE_TOO_LARGE.withDetail("The file is larger than 3 MiB.");
        }
        return files.back(id, language, content, TranslationFiles.XLIFF);
    }
}
