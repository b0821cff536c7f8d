package nl.stvda.voortgang.initiatives.attachment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.initiatives.access.Role;
import nl.stvda.voortgang.initiatives.idempotency.OwnIdempotency;
import nl.stvda.voortgang.initiatives.upload.StreamedBody;
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

/** Adding, reading and removing the files of an initiative. */
@Path("/v1/initiatives/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Attachments",
        description = "Files that show what was done. Seen by the organisation that added them, the secretariat and "
                + "auditors; other organisations get 404.")
class AttachmentResource {

    private final AttachmentService service;
    private final AttachmentFiles files;
    private final AttachmentAnswers answers;

    AttachmentResource(AttachmentService service, AttachmentFiles files, AttachmentAnswers answers) {
        this.service = service;
        this.files = files;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @StreamedBody
    @RolesAllowed(Role.CONTRIBUTOR)
    @FailsWith({
        "unknown-initiative",
        "attachments-closed",
        "too-many-attachments",
        "attachment-quota-exceeded",
        "attachment-too-large",
        "attachment-type-not-accepted",
        "attachment-type-mismatch",
        "imports-busy",
        "too-many-uploads",
        "reception-too-slow"
    })
    @OwnIdempotency
    @Operation(
            operationId = "addAttachment",
            summary = "Add a file to an initiative of yours",
            description = "The body is the file itself, as it is, not a form; Content-Type is its type: "
                    + "`curl --data-binary @verslag.pdf -H 'Content-Type: application/pdf' …/attachments?name=verslag.pdf`. "
                    + "At most 25 MiB (26,214,400 bytes) each and 20 for an initiative. The type is told from the bytes "
                    + "and must be the one that you say. 201 when it is new; 200 with the attachment that is there when "
                    + "the initiative has one with the same bytes, whatever its name, so that a retry is safe. A file "
                    + "is not changed: add another and remove the old one.")
    @Parameter(
            name = "name",
            in = ParameterIn.QUERY,
            required = true,
            description =
                    "Name of the file, in UTF-8, percent-encoded. Folders, control characters and characters "
                            + "that Windows does not allow are taken out, and the extension of its type is added where it lacks",
            schema = @Schema(type = SchemaType.STRING, minLength = 1),
            example = "verslag-2022.pdf")
    @RequestBody(
            required = true,
            description = "The bytes of the file",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(ref = "FileContent")),
                @Content(mediaType = "image/png", schema = @Schema(ref = "FileContent")),
                @Content(mediaType = "image/jpeg", schema = @Schema(ref = "FileContent")),
                @Content(mediaType = "image/webp", schema = @Schema(ref = "FileContent")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(ref = "FileContent")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(ref = "FileContent")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                        schema = @Schema(ref = "FileContent")),
                @Content(mediaType = "application/vnd.oasis.opendocument.text", schema = @Schema(ref = "FileContent")),
                @Content(
                        mediaType = "application/vnd.oasis.opendocument.spreadsheet",
                        schema = @Schema(ref = "FileContent")),
                @Content(
                        mediaType = "application/vnd.oasis.opendocument.presentation",
                        schema = @Schema(ref = "FileContent"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttachmentResponse.class)),
            headers = {
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = "The address of the attachment",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = HttpHeaders.ETAG,
                        description = "The SHA-256 of the bytes",
                        schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "200",
            description = "The initiative has an attachment with these bytes; this is it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttachmentResponse.class)),
            headers = {
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = "The address of the attachment",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = HttpHeaders.ETAG,
                        description = "The SHA-256 of the bytes",
                        schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "409", description = "The initiative was withdrawn, or has 20 attachments")
    @APIResponse(responseCode = "413", description = "Larger than 25 MiB")
    @APIResponse(
            responseCode = "415",
            description = "Not of a type that is accepted, or not of the type that Content-Type says")
    public RestResponse<AttachmentResponse> add(
            UUID id, @Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        return answers.added(id, files.add(id, UploadRequest.of(uri.getQueryParameters(), headers), body));
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-initiative", "unknown-attachment"})
    @Operation(
            operationId = "listAttachments",
            summary = "List the attachments of an initiative, the first one added first",
            description = "All of them, at most 20.")
    public List<AttachmentResponse> list(UUID id) {
        return service.all(id);
    }

    @GET
    @Path("/{attachmentId}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-initiative", "unknown-attachment"})
    @Operation(operationId = "getAttachment", summary = "Read what is known of an attachment")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttachmentResponse.class)),
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = "The SHA-256 of the bytes",
                            schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Not modified")
    public RestResponse<AttachmentResponse> get(UUID id, UUID attachmentId, @Context Request request) {
        return answers.described(service.one(id, attachmentId), request);
    }

    @GET
    @Path("/{attachmentId}/content")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-initiative", "unknown-attachment"})
    @Operation(
            operationId = "downloadAttachment",
            summary = "Download the bytes of an attachment",
            description = "As they were added. A browser saves them and shows nothing of them.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes; Content-Type is the mediaType of the attachment",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(ref = "FileContent")),
            headers = {
                @Header(
                        name = HttpHeaders.ETAG,
                        description = "The SHA-256 of the bytes",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = HttpHeaders.CONTENT_DISPOSITION,
                        description = "Always attachment, with the name to save it under (RFC 6266)",
                        schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "304",
            description = "Not modified",
            headers = @Header(name = HttpHeaders.ETAG, ref = "ETag"))
    public Response content(UUID id, UUID attachmentId, @Context Request request) {
        var attachment = service.one(id, attachmentId);
        // as Response: of a RestResponse with any media type, the framework would write itself and not what is in it
        return answers.content(attachment, request, () -> files.open(attachment))
                .toResponse();
    }

    @DELETE
    @Path("/{attachmentId}")
    @RolesAllowed(Role.CONTRIBUTOR)
    @FailsWith({"unknown-initiative", "unknown-attachment", "attachments-closed"})
    @Operation(
            operationId = "removeAttachment",
            summary = "Remove an attachment from an initiative of yours",
            description = "Cannot be undone. Removing it again gives 404.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "The initiative was withdrawn")
    public void remove(UUID id, UUID attachmentId) {
        service.remove(id, attachmentId);
    }
}
