package nl.stvda.voortgang.reports.draft;

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
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Set;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.request.QueryReader;
import nl.stvda.voortgang.reports.access.Role;
import nl.stvda.voortgang.reports.content.Draft;
import nl.stvda.voortgang.reports.text.PageLanguages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reading the live draft. */
@Path("/v1/rounds/{id}/draft")
@RunOnVirtualThread
@Tag(name = "Drafts", description = "The live draft of a report")
class DraftResource {

    private final DraftAnswers answers;
    private final PageLanguages languages;

    DraftResource(DraftAnswers answers, PageLanguages languages) {
        this.languages = languages;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @Operation(
            operationId = "getDraft",
            summary = "Read the live draft",
            description =
                    "As JSON with all languages, or as an HTML document in the language of Accept-Language. Send the "
                            + "ETag that you have in If-None-Match: an unchanged draft is answered with 304.")
    @FailsWith("unknown-round")
    @Parameter(name = HttpHeaders.IF_NONE_MATCH, in = ParameterIn.HEADER)
    @Parameter(
            name = HttpHeaders.ACCEPT_LANGUAGE,
            in = ParameterIn.HEADER,
            description = "The language of the document, one that it has words in: nl or en; the one of the "
                    + "installation's pages where neither is asked for",
            schema = @Schema(type = SchemaType.STRING),
            example = "en")
    @Parameter(
            name = "provenance",
            in = ParameterIn.QUERY,
            description =
                    "Whether a margin of the document tells where each piece comes from, with links to pages of the "
                            + "dashboard; JSON tells it always",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Draft.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            },
            headers = {
                @Header(name = "Content-Language", ref = "Content-Language"),
                @Header(name = "Vary", ref = "Vary")
            })
    @APIResponse(
            responseCode = "304",
            description = "You have what is current",
            headers = {
                @Header(name = "Content-Language", ref = "Content-Language"),
                @Header(name = "Vary", ref = "Vary")
            })
    public RestResponse<InputStream> json(String id, @Context UriInfo uri, @Context Request request) {
        provenance(uri);
        return answers.json(id, request);
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";qs=0.5") // a program that does not say gets JSON
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR, Role.SUBMISSION_JOB})
    @Operation(hidden = true)
    public RestResponse<String> html(
            String id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage,
            @Context UriInfo uri,
            @Context Request request) {
        return answers.html(id, languages.preferred(acceptLanguage), provenance(uri), request);
    }

    private static boolean provenance(UriInfo uri) {
        var query = new QueryReader(uri.getQueryParameters(), Set.of("provenance"));
        var wanted = query.flag("provenance").orElse(false);
        query.refuseViolations();
        return wanted;
    }
}
