package nl.stvda.voortgang.initiatives.exports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.streaming.StreamedFile;
import nl.stvda.voortgang.initiatives.access.Role;
import nl.stvda.voortgang.initiatives.idempotency.NoStore;
import nl.stvda.voortgang.initiatives.initiative.InitiativeResponse;
import nl.stvda.voortgang.initiatives.initiative.InitiativeStatus;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading all initiatives as one file. */
@Path("/v1/initiatives/export")
@RunOnVirtualThread
@Tag(name = "Initiatives")
class ExportResource {

    private final Export export;

    ExportResource(Export export) {
        this.export = export;
    }

    /** Not a RestResponse: where there are several forms, the writer would be chosen for that and not for what is in it. */
    @GET
    @NoStore
    @Produces({ExportFormat.JSON_TYPE, ExportFormat.NDJSON_TYPE, ExportFormat.CSV_TYPE, ExportFormat.XLSX_TYPE})
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({})
    @Operation(
            operationId = "exportInitiatives",
            summary = "Read all initiatives as one file",
            description =
                    "Every initiative that you may see, newest first, in the form that Accept names; sent while it is read, so it may "
                            + "be as long as it likes. JSON lines hold one Initiative each. CSV has the columns of an import, so that you can edit "
                            + "it and import it again; a cell that could be read as a formula begins with an apostrophe, which an import takes "
                            + "away. XLSX has the same columns. A file that breaks off is not whole: ask again.")
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            description = "Code of the organisation that posted; all when left out",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200, examples = "fnv"))
    @Parameter(
            name = "agreement",
            in = ParameterIn.QUERY,
            description = "Code of the agreement; all when left out",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200, examples = "digitalisation"))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "draft, submitted or withdrawn; give it again for another one, all when left out",
            schema = @Schema(type = SchemaType.ARRAY, implementation = InitiativeStatus.class))
    @Parameter(
            name = "separator",
            in = ParameterIn.QUERY,
            description = "Of CSV: comma, or semicolon with a byte order mark, as a Dutch Excel opens it",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"comma", "semicolon"},
                            defaultValue = "comma"))
    @APIResponse(
            responseCode = "200",
            description = "The file",
            headers =
                    @Header(
                            name = HttpHeaders.CONTENT_DISPOSITION,
                            description = "A name for the file",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "attachment; filename=\"initiatives.csv\"")),
            content = {
                @Content(
                        mediaType = ExportFormat.JSON_TYPE,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = InitiativeResponse.class)),
                @Content(
                        mediaType = ExportFormat.NDJSON_TYPE,
                        // of each line
                        schema = @Schema(implementation = InitiativeResponse.class)),
                @Content(
                        mediaType = ExportFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, description = "The columns of an import")),
                @Content(
                        mediaType = ExportFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(@Context UriInfo uri, @Context Request request, @Context HttpServerRequest exchange) {
        var format = ExportFormat.preferred(request);
        var file = export.of(ExportRequest.of(uri.getQueryParameters()), format);
        return Response.ok(new StreamedFile(file, exchange))
                .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(format.fileName()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
