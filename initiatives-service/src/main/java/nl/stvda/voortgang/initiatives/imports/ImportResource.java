package nl.stvda.voortgang.initiatives.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.NextPage;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.request.QueryReader;
import nl.stvda.voortgang.initiatives.access.Role;
import nl.stvda.voortgang.initiatives.idempotency.Idempotent;
import nl.stvda.voortgang.initiatives.idempotency.OwnIdempotency;
import nl.stvda.voortgang.initiatives.upload.StreamedBody;
import nl.stvda.voortgang.initiatives.upload.UploadFormat;
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
import org.jspecify.annotations.Nullable;

/** Sending many initiatives in one file. */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Imports", description = "Many initiatives in one file")
class ImportResource {

    private final ImportReception reception;
    private final ImportService imports;
    private final ImportAnswers answers;
    private final NextPage nextPage;

    ImportResource(ImportReception reception, ImportService imports, ImportAnswers answers, NextPage nextPage) {
        this.reception = reception;
        this.imports = imports;
        this.answers = answers;
        this.nextPage = nextPage;
    }

    @POST
    @StreamedBody
    @OwnIdempotency
    @Consumes({MediaType.APPLICATION_JSON, UploadFormat.NDJSON_TYPE, UploadFormat.CSV_TYPE, UploadFormat.XLSX_TYPE})
    @RolesAllowed(Role.CONTRIBUTOR)
    @FailsWith({
        "unreadable-upload",
        "wrong-columns",
        "empty-upload",
        "too-many-rows",
        "upload-too-large",
        "incomplete-upload",
        "import-key-taken",
        "too-many-imports",
        "imports-busy",
        "too-many-uploads",
        "reception-too-slow"
    })
    @APIResponse(
            responseCode = "200",
            description = "Finished, within the time that you preferred to wait or before",
            headers = {
                @Header(name = "Location", ref = "#/components/headers/Location"),
                @Header(name = "Preference-Applied", ref = "#/components/headers/Preference-Applied")
            },
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Here for good and not finished; ask at Location how far it is",
            headers = {
                @Header(name = "Location", ref = "#/components/headers/Location"),
                @Header(name = "Retry-After", ref = "#/components/headers/Retry-After"),
                @Header(name = "Preference-Applied", ref = "#/components/headers/Preference-Applied")
            },
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @Operation(
            operationId = "postImport",
            summary = "Import many initiatives",
            description =
                    "Each row adds the initiative of its externalId, or replaces what it says. The whole file is here for "
                            + "good when this is answered; it is worked off in the background. The same file again changes "
                            + "nothing. At most 10,000 rows and 20 MiB; a row at most 1 MiB.")
    @Parameter(
            name = "mode",
            in = ParameterIn.QUERY,
            description = "What a refused row means for the others: nothing of the file is stored, or they are stored",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"all-or-nothing", "row-by-row"},
                            defaultValue = "all-or-nothing"))
    @Parameter(
            name = "validateOnly",
            in = ParameterIn.QUERY,
            description = "Only show what each row would do; commit it afterwards without sending it again",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @RequestBody(
            required = true,
            description = "The rows; what is text is in UTF-8",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(ref = "#/components/schemas/InitiativeRequests")),
                @Content(
                        mediaType = UploadFormat.NDJSON_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description = "One JSON object, an InitiativeRequest, on each line")),
                @Content(
                        mediaType = UploadFormat.CSV_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description =
                                                "RFC 4180, separated by commas or semicolons; the first line names the "
                                                        + "columns. An export has the same columns.",
                                        examples =
                                                "externalId,agreement,side,level,instrument,title.nl,description.nl,period.start")),
                @Content(
                        mediaType = UploadFormat.XLSX_TYPE,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        description =
                                                "A workbook: the same table on its sheet initiatives, or else on its first one"))
            })
    public RestResponse<ImportResponse> post(
            @Parameter(
                            description =
                                    "A key of your choice, 1 to 255 visible ASCII characters: the same request under the "
                                            + "same key is the same import",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 255))
                    @HeaderParam("Idempotency-Key")
                    @Nullable String idempotencyKey,
            @Parameter(
                            description = "wait=10 waits for the result for up to 10 seconds, 30 at most (RFC 7240)",
                            schema = @Schema(type = SchemaType.STRING, examples = "wait=10"))
                    @HeaderParam(Preference.HEADER)
                    List<String> prefer,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body)
            throws IOException {
        var format = FileType.requireUtf8(headers.getMediaType());
        var request = ImportRequest.of(format, uri.getQueryParameters(), idempotencyKey);
        var received = reception.receive(request, headers.getLength(), body);
        return answers.accepted(received, Preference.of(prefer));
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER})
    @FailsWith({})
    @Operation(operationId = "listImports", summary = "List the imports of your organisation, newest first")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "Where to go on, from a Link header",
            schema = @Schema(type = SchemaType.STRING))
    public RestResponse<ImportPage> list(@Context UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters(), PageRequest.PARAMETERS);
        var request = PageRequest.of(query, UUID::fromString);
        query.refuseViolations();
        return nextPage.after(imports.page(request), ImportPage::new, uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER})
    @FailsWith("unknown-import")
    @APIResponse(
            responseCode = "200",
            description = "How far it is; Retry-After while it is not finished",
            headers = @Header(name = "Retry-After", ref = "#/components/headers/Not-Done-Retry-After"),
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @Operation(operationId = "getImport", summary = "Read how far an import is")
    public RestResponse<ImportResponse> get(UUID id) {
        return answers.one(imports.one(id));
    }

    @POST
    @Idempotent
    @Path("/{id}/cancellation")
    @RolesAllowed(Role.CONTRIBUTOR)
    @FailsWith({"unknown-import", "import-finished"})
    @APIResponse(
            responseCode = "200",
            description = "How far it is; Retry-After while it is not finished",
            headers = @Header(name = "Retry-After", ref = "#/components/headers/Not-Done-Retry-After"),
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @Operation(
            operationId = "cancelImport",
            summary = "Cancel an import that is not finished",
            description =
                    "One that waits is cancelled at once; one that runs is, as soon as the rows in hand are done. What was "
                            + "stored row by row stays, and rows.stored tells how much; otherwise nothing is stored.")
    public RestResponse<ImportResponse> cancel(UUID id) {
        return answers.one(imports.cancel(id));
    }

    @POST
    @Path("/{id}/commit")
    @OwnIdempotency
    @RolesAllowed(Role.CONTRIBUTOR)
    @FailsWith({"unknown-import", "not-a-preview", "preview-has-refusals", "preview-outdated", "too-many-imports"})
    @APIResponse(
            responseCode = "200",
            description = "Finished, within the time that you preferred to wait or before",
            headers = {
                @Header(name = "Location", ref = "#/components/headers/Location"),
                @Header(name = "Preference-Applied", ref = "#/components/headers/Preference-Applied")
            },
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @APIResponse(
            responseCode = "202",
            description = "Here for good and not finished; ask at Location how far it is",
            headers = {
                @Header(name = "Location", ref = "#/components/headers/Location"),
                @Header(name = "Retry-After", ref = "#/components/headers/Retry-After"),
                @Header(name = "Preference-Applied", ref = "#/components/headers/Preference-Applied")
            },
            content = @Content(schema = @Schema(implementation = ImportResponse.class)))
    @Operation(
            operationId = "commitImport",
            summary = "Carry out a preview",
            description = "Does exactly what the preview showed: refused where one of its initiatives changed since.")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            description = "Not needed and not looked at: a preview is carried out once, however often you ask for it",
            schema = @Schema(type = SchemaType.STRING))
    public RestResponse<ImportResponse> commit(
            UUID id,
            @Parameter(
                            description = "wait=10 waits for the result for up to 10 seconds, 30 at most (RFC 7240)",
                            schema = @Schema(type = SchemaType.STRING, examples = "wait=10"))
                    @HeaderParam(Preference.HEADER)
                    List<String> prefer) {
        return answers.accepted(imports.commit(id), Preference.of(prefer));
    }
}
