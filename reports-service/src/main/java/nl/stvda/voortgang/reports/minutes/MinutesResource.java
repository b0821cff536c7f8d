package nl.stvda.voortgang.reports.minutes;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.file.FileName;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.request.QueryReader;
import nl.stvda.voortgang.reports.access.Role;
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

/** Attaching the minutes in which a board agreed, and reading them. */
@Path("/v1/rounds/{id}/snapshots/{number}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Sign-off")
class MinutesResource {

    private static final String NAME = "name";

    private final MinutesOfBoard minutes;
    private final MinutesAnswers answers;

    MinutesResource(MinutesOfBoard minutes, MinutesAnswers answers) {
        this.minutes = minutes;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-round", "unknown-snapshot"})
    @Operation(
            operationId = "listMinutes",
            summary = "List the minutes that were attached to a snapshot, the first one first",
            description = "All of them, at most 10.")
    public List<MinutesResponse> list(
            @Parameter(example = "digitalisation-2") String id, @Parameter(example = "1") int number) {
        return minutes.of(id, number);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({
        "unknown-round",
        "unknown-snapshot",
        "minutes-not-expected",
        "too-many-minutes",
        "minutes-too-large",
        "minutes-type-not-accepted"
    })
    @Operation(
            operationId = "attachMinutes",
            summary = "Attach the minutes in which the board agreed",
            description =
                    "The body is the file itself, as it is, not a form: PDF, docx or odt, at most 3 MiB. It stays as "
                            + "it came. To record the consensus, name it by its hash in the signature. The same bytes again give "
                            + "200 with what is there.")
    @Parameter(
            name = NAME,
            in = ParameterIn.QUERY,
            required = true,
            description = "Name of the file, in UTF-8, percent-encoded",
            schema = @Schema(type = SchemaType.STRING, minLength = 1),
            example = "notulen-bestuur.pdf")
    @RequestBody(
            required = true,
            description = "The bytes of the file",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(ref = "FileContent")),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        schema = @Schema(ref = "FileContent")),
                @Content(mediaType = "application/vnd.oasis.opendocument.text", schema = @Schema(ref = "FileContent"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Attached",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MinutesResponse.class)),
            headers = @Header(name = "Location", ref = "#/components/headers/Location"))
    @APIResponse(
            responseCode = "200",
            description = "It is attached already",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MinutesResponse.class)),
            headers = @Header(name = "Location", ref = "#/components/headers/Location"))
    public RestResponse<MinutesResponse> attach(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "1") int number,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            InputStream body) {
        var declared = Optional.ofNullable(headers.getMediaType())
                .map(type -> "%s/%s".formatted(type.getType(), type.getSubtype()));
        var file = ReceivedFile.of(name(uri), declared, body);
        var attached = minutes.attach(id, number, file);
        var answer = attached.isNew()
                ? ResponseBuilder.create(RestResponse.Status.CREATED, attached.minutes())
                : ResponseBuilder.ok(attached.minutes());
        return answer.location(uri.getAbsolutePathBuilder().path(file.sha256()).build())
                .build();
    }

    private static String name(UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters(), Set.of(NAME));
        if (!query.has(NAME)) {
            query.report(NAME, "required", "Give the name of the file, percent-encoded: ?name=notulen-bestuur.pdf");
        }
        var name = query.parsed(NAME, MinutesResource::something, "blank", "Of this name nothing readable is left.");
        query.refuseViolations();
        return name.orElseThrow();
    }

    private static String something(String name) {
        if (FileName.isNothing(name)) {
            throw new IllegalArgumentException("Nothing is left of it");
        }
        return name;
    }

    @GET
    @Path("/{sha256}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-round", "unknown-snapshot", "unknown-minutes"})
    @Operation(
            operationId = "downloadMinutes",
            summary = "Download minutes",
            description = "The bytes as they came. A browser saves them and shows nothing of them.")
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    @APIResponse(
            responseCode = "200",
            description = "The bytes; Content-Type is the mediaType of the minutes",
            content = @Content(mediaType = MediaType.WILDCARD, schema = @Schema(ref = "FileContent")),
            headers =
                    @Header(
                            name = HttpHeaders.CONTENT_DISPOSITION,
                            description = "Always attachment, with the name to save it under (RFC 6266)",
                            schema = @Schema(type = SchemaType.STRING)))
    public Response content(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "1") int number,
            @Parameter(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String sha256,
            @Context Request request) {
        return answers.content(id, number, sha256, request);
    }
}
