package nl.stvda.voortgang.reports.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import nl.stvda.voortgang.conventions.paging.NextPage;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.streaming.StreamedFile;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reading the log. */
@Path("/v1/audit")
@RunOnVirtualThread
@Tag(name = "Audit", description = "Who did what, in a log that only grows")
class AuditResource {

    private final AuditLog log;
    private final AuditChain chain;
    private final NextPage nextPage;

    AuditResource(AuditLog log, AuditChain chain, NextPage nextPage) {
        this.log = log;
        this.chain = chain;
        this.nextPage = nextPage;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.AUDITOR, Role.SECRETARIAT})
    @FailsWith({})
    @Operation(operationId = "listAudit", summary = "Read who did what, the newest first")
    @Parameter(
            name = "round",
            in = ParameterIn.QUERY,
            description = "Only what is about this round",
            example = "digitalisation-2",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "action",
            in = ParameterIn.QUERY,
            description = "Only this action",
            example = "narrative.written",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "subject",
            in = ParameterIn.QUERY,
            description = "Only what was done to this one of its kind",
            example = "closing",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "by",
            in = ParameterIn.QUERY,
            description = "Only what the person or program of this name did",
            example = "secretaris",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            description = "Only what was done for this organisation",
            example = "fnv",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
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
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = AuditPage.class)))
    public RestResponse<AuditPage> list(@Context UriInfo uri) {
        var page = log.page(AuditFilter.of(uri.getQueryParameters()));
        return nextPage.after(page, AuditPage::new, uri);
    }

    @GET
    @Path("/chain")
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed({Role.AUDITOR, Role.SECRETARIAT})
    @FailsWith({})
    @Operation(
            operationId = "getAuditChain",
            summary = "Read the whole log as a chain that anybody can check",
            description =
                    "A line an entry, the oldest first: its hash, a space, its canonical JSON (RFC 8785). A hash is "
                            + "the SHA-256, in hexadecimal, of the hash of the line before (64 zeros before the first line) "
                            + "followed by the JSON of its own line. The program deploy/audit/verify checks a saved answer.")
    @APIResponse(
            responseCode = "200",
            description = "The chain",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> chain(@Context HttpServerRequest exchange) {
        return RestResponse.ok(new StreamedFile(chain.text(), exchange));
    }
}
