package nl.stvda.voortgang.initiatives.initiative;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.request.MergePatch;
import nl.stvda.voortgang.initiatives.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An initiative at the address that its organisation can make from its own key. */
@Path("/v1/organisations/{organisation}/initiatives/{externalId}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Own keys", description = "Initiatives at addresses made of your own keys, for a sync that keeps no ids")
class OwnKeyResource {

    private static final String ORGANISATION = "Code of the organisation, see GET /v1/organisations";
    private static final String EXTERNAL_ID = "The organisation's own key: 1 to 100 letters, digits and . _ : -";

    private final OwnKeys keys;
    private final OwnKeyService service;
    private final InitiativeAnswers answers;

    OwnKeyResource(OwnKeys keys, OwnKeyService service, InitiativeAnswers answers) {
        this.keys = keys;
        this.service = service;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-initiative", "unknown-organisation"})
    @Operation(operationId = "getInitiativeByKey", summary = "Read one initiative by the key of its organisation")
    public RestResponse<InitiativeResponse> get(
            @Parameter(description = ORGANISATION, example = "fnv") @PathParam("organisation") String organisation,
            @Parameter(description = EXTERNAL_ID, example = "fnv-2022-007") @PathParam("externalId")
                    String externalId) {
        return answers.read(service.one(organisation, externalId));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @FailsWith({"unknown-organisation", "already-there", "already-submitted", "already-withdrawn", "external-id-taken"})
    @Operation(
            operationId = "putInitiative",
            summary = "Make the initiative under your own key say this",
            description = """
                    Send each night all that you have: what is new is created (201), what is different is changed (200), and where \
                    nothing is different nothing happens (200, the same revision, nobody is told). The header Voortgang-Outcome \
                    says which of the three it was. Repeating it is safe. Without a condition it replaces what is there, because \
                    the key and the record are yours; send If-Match to change only what you have seen, or If-None-Match with * \
                    to create only. The secretariat may do it on behalf of an organisation, except for a draft; onBehalf then \
                    says so.""")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = InitiativeResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed, or unchanged: see Voortgang-Outcome",
            content = @Content(schema = @Schema(implementation = InitiativeResponse.class)))
    public RestResponse<InitiativeResponse> put(
            @Parameter(description = ORGANISATION, example = "fnv") @PathParam("organisation") String organisation,
            @Parameter(description = EXTERNAL_ID, example = "fnv-2022-007") @PathParam("externalId") String externalId,
            @Parameter(description = "The ETag that you read: change this revision only")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @Parameter(description = "* to create only", example = "*")
                    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Nullable String ifNoneMatch,
            InitiativeRequest request) {
        return answers.posted(keys.put(organisation, KeyPrecondition.of(ifMatch, ifNoneMatch), request));
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @FailsWith({"unknown-initiative", "unknown-organisation", "already-submitted", "already-withdrawn"})
    @Operation(
            operationId = "patchInitiativeByKey",
            summary = "Change parts of what the initiative under your own key says",
            description = PatchDocument.DESCRIPTION)
    @RequestBody(
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PatchDocument.class)))
    public RestResponse<InitiativeResponse> patch(
            @Parameter(description = ORGANISATION, example = "fnv") @PathParam("organisation") String organisation,
            @Parameter(description = EXTERNAL_ID, example = "fnv-2022-007") @PathParam("externalId") String externalId,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            MergePatch patch) {
        return answers.posted(service.patch(organisation, externalId, Precondition.of(ifMatch), patch));
    }
}
