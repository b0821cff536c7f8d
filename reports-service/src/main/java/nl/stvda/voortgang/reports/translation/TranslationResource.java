package nl.stvda.voortgang.reports.translation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.paging.NextPage;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What of a report lacks a language, and translating it text by text. */
@Path("/v1/rounds/{id}/translations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Translations", description = "What of a report lacks a language, and how it gets it")
class TranslationResource {

    private final Translations translations;
    private final TranslationChanges changes;
    private final NextPage nextPage;

    TranslationResource(Translations translations, TranslationChanges changes, NextPage nextPage) {
        this.translations = translations;
        this.changes = changes;
        this.nextPage = nextPage;
    }

    @GET
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith("unknown-round")
    @Operation(operationId = "getTranslationProgress", summary = "Count what of a report lacks which language")
    public TranslationProgress progress(@Parameter(example = "digitalisation-2") String id) {
        return translations.progress(id);
    }

    @GET
    @Path("/{language}")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-round", "unknown-language"})
    @Operation(
            operationId = "listTranslations",
            summary = "List the texts of a report, each with what it is in a language",
            description = "In the order of the report.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only those that are so far; may be given several times",
            schema = @Schema(type = SchemaType.ARRAY, implementation = TranslationState.class, maxItems = 20))
    @Parameter(
            name = "section",
            in = ParameterIn.QUERY,
            description = "Only those of this section",
            example = "closing",
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
            content = @Content(schema = @Schema(implementation = TranslationPage.class)))
    public RestResponse<TranslationPage> list(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "en") String language,
            @Context UriInfo uri) {
        var page = translations.page(id, language, TranslationFilter.of(uri.getQueryParameters()));
        return nextPage.after(page, TranslationPage::new, uri);
    }

    @GET
    @Path("/{language}/units/{unit}")
    @RolesAllowed({Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-round", "unknown-language", "unknown-translation"})
    @Operation(
            operationId = "getTranslation",
            summary = "Read a text in a language, beside what it is translated from and what was translated before")
    @APIResponse(
            responseCode = "200",
            description = "The text",
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"),
            content = @Content(schema = @Schema(implementation = TranslationUnit.class)))
    public RestResponse<TranslationUnit> get(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "en") String language,
            @Parameter(example = "heading.closing") String unit) {
        return answer(translations.get(id, language, unit));
    }

    @PUT
    @Path("/{language}/units/{unit}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-round", "unknown-language", "unknown-translation", "said-by-others", "round-not-editable"})
    @Operation(
            operationId = "writeTranslation",
            summary = "Say a text in a language",
            description =
                    "Needs the ETag that you read in If-Match, which changes with the source too. What an organisation "
                            + "says is never replaced: a translation of it stands beside it. The same again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Written",
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"),
            content = @Content(schema = @Schema(implementation = TranslationUnit.class)))
    public RestResponse<TranslationUnit> write(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "en") String language,
            @Parameter(example = "heading.closing") String unit,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            TranslationRequest request) {
        return answer(changes.write(id, language, unit, Precondition.of(ifMatch), request));
    }

    @POST
    @Path("/{language}/units/{unit}/confirmation")
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-round", "unknown-language", "unknown-translation", "nothing-to-confirm", "round-not-editable"})
    @Operation(
            operationId = "confirmTranslation",
            summary = "Say that what a machine wrote, or what was made of an earlier text, is right",
            description = "Needs the ETag that you read in If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed",
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"),
            content = @Content(schema = @Schema(implementation = TranslationUnit.class)))
    public RestResponse<TranslationUnit> confirm(
            @Parameter(example = "digitalisation-2") String id,
            @Parameter(example = "en") String language,
            @Parameter(example = "heading.closing") String unit,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        return answer(changes.confirm(id, language, unit, Precondition.of(ifMatch)));
    }

    private static RestResponse<TranslationUnit> answer(TranslationUnit unit) {
        return ResponseBuilder.ok(unit).tag(new EntityTag(unit.tag())).build();
    }
}
