package nl.stvda.voortgang.initiatives.imports.template;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.initiatives.access.Role;
import nl.stvda.voortgang.initiatives.table.Columns;
import nl.stvda.voortgang.initiatives.upload.UploadFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An empty table to fill in. */
@Path("/v1/imports/template")
@RunOnVirtualThread
@Tag(name = "Imports")
class TemplateResource {

    private static final MediaType CSV = MediaType.valueOf(UploadFormat.CSV_TYPE);
    private static final List<Variant> FORMS =
            Variant.mediaTypes(MediaType.valueOf(UploadFormat.XLSX_TYPE), CSV).build();

    private final TemplateCodes codes;
    private final Columns columns;

    TemplateResource(TemplateCodes codes, Columns columns) {
        this.codes = codes;
        this.columns = columns;
    }

    @GET
    @Produces({UploadFormat.XLSX_TYPE, UploadFormat.CSV_TYPE})
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({})
    @Operation(
            operationId = "getImportTemplate",
            summary = "Read an empty table to fill in and import",
            description =
                    "The columns of an import with one example, in the form that Accept names. In XLSX codes are chosen from "
                            + "lists, and a second sheet tells what they mean; CSV has semicolons and a byte order mark, as a Dutch "
                            + "Excel opens it.")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            headers =
                    @Header(
                            name = HttpHeaders.CONTENT_DISPOSITION,
                            description = "A name for the file",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "attachment; filename=\"initiatives-template.xlsx\"")),
            content = {
                @Content(
                        mediaType = UploadFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = UploadFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, description = "The columns of an import"))
            })
    public Response template(
            @Parameter(
                            description = "In which language it explains itself: nl or en, else nl",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200, examples = "en"))
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable String language,
            @Context Request request) {
        var words = TemplateWords.preferred(language);
        var template = new Template(columns, codes.all(words), codes.example(), words);
        var isCsv = isCsv(request);
        return Response.ok(isCsv ? TemplateCsv.of(template) : TemplateWorkbook.of(template))
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        isCsv ? UploadFormat.CSV_TYPE + ";charset=UTF-8" : UploadFormat.XLSX_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"initiatives-template.%s\"".formatted(isCsv ? "csv" : "xlsx"))
                .header(HttpHeaders.VARY, "%s, %s".formatted(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE))
                .build();
    }

    private static boolean isCsv(Request request) {
        var chosen = request.selectVariant(FORMS);
        return chosen != null && CSV.isCompatible(chosen.getMediaType());
    }
}
