package nl.stvda.voortgang.initiatives.initiative;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.conventions.request.MergePatch;
import nl.stvda.voortgang.initiatives.access.Role;
import nl.stvda.voortgang.initiatives.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Posting and reading initiatives; lists of them are found by the package {@code search}. */
@Path("/v1/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Initiatives", description = "What organisations did under an agreement")
class InitiativeResource {

    private final InitiativeService service;
    private final InitiativeReader reader;
    private final InitiativeAnswers answers;

    InitiativeResource(InitiativeService service, InitiativeReader reader, InitiativeAnswers answers) {
        this.service = service;
        this.reader = reader;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(
            operationId = "postInitiative",
            summary = "Post an initiative",
            description =
                    "201 when it is new; 200 with the same initiative when you posted exactly this before, so that a "
                            + "retry is safe; 409 when you posted something else under this externalId.")
    @APIResponse(
            responseCode = "200",
            description = "You posted exactly this before",
            headers = {@Header(name = "ETag", ref = "ETag"), @Header(name = "Location", ref = "Location")})
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = InitiativeResponse.class)),
            headers = {@Header(name = "ETag", ref = "ETag"), @Header(name = "Location", ref = "Location")})
    @FailsWith("external-id-taken")
    public RestResponse<InitiativeResponse> post(InitiativeRequest request) {
        return answers.posted(service.post(request));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(operationId = "getInitiative", summary = "Read one initiative")
    @FailsWith("unknown-initiative")
    public RestResponse<InitiativeResponse> get(UUID id) {
        return answers.read(reader.one(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @Operation(
            operationId = "replaceInitiative",
            summary = "Replace what an initiative of yours says",
            description =
                    "Needs the ETag that you read in If-Match. The same content again changes nothing: the revision "
                            + "in the answer is the one that was. The secretariat may do it on behalf of its organisation; "
                            + "onBehalf then says so.")
    @FailsWith({"unknown-initiative", "already-submitted", "already-withdrawn"})
    public RestResponse<InitiativeResponse> replace(
            UUID id,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            InitiativeRequest request) {
        return answers.changed(service.replace(id, Precondition.of(ifMatch), request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @FailsWith({"unknown-initiative", "already-submitted", "already-withdrawn"})
    @Operation(
            operationId = "patchInitiative",
            summary = "Change parts of what an initiative of yours says",
            description = PatchDocument.DESCRIPTION)
    @RequestBody(
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PatchDocument.class)))
    public RestResponse<InitiativeResponse> patch(
            UUID id,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            MergePatch patch) {
        return answers.changed(service.patch(id, Precondition.of(ifMatch), patch));
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTRIBUTOR, Role.SECRETARIAT})
    @Operation(
            operationId = "withdrawInitiative",
            summary = "Take an initiative of yours back",
            description = "Needs the ETag that you read in If-Match. It leaves the report and stays readable here. The "
                    + "secretariat may do it on behalf of its organisation; onBehalf then says so.")
    @FailsWith({"unknown-initiative", "already-withdrawn"})
    public RestResponse<InitiativeResponse> withdraw(
            UUID id,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            WithdrawalRequest request) {
        return answers.changed(service.withdraw(id, Precondition.of(ifMatch), request));
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(operationId = "listRevisions", summary = "Read every revision of an initiative, the first one first")
    @FailsWith("unknown-initiative")
    public List<RevisionResponse> revisions(UUID id) {
        return reader.revisions(id);
    }

    @GET
    @Path("/{id}/revisions/{revision}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(operationId = "getRevision", summary = "Read one revision of an initiative")
    @FailsWith({"unknown-initiative", "unknown-revision"})
    public RevisionResponse revision(UUID id, int revision) {
        return reader.revision(id, revision);
    }
}
