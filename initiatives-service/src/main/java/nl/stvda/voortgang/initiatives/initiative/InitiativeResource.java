package nl.stvda.voortgang.initiatives.initiative;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(
            operationId = "postInitiative",
            summary = "Post an initiative",
            description =
                    "201 when it is new; 200 with the same initiative when you posted exactly this before, so that a "
                            + "retry is safe; 409 when you posted something else under this externalId.")
    public RestResponse<InitiativeResponse> post(InitiativeRequest request) {
        return answers.posted(service.post(request));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(operationId = "getInitiative", summary = "Read one initiative")
    public RestResponse<InitiativeResponse> get(UUID id, @Context Request request) {
        return answers.read(reader.one(id), request);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(
            operationId = "replaceInitiative",
            summary = "Replace what an initiative of yours says",
            description =
                    "Needs the ETag that you read in If-Match. The same content again changes nothing: the revision "
                            + "in the answer is the one that was.")
    public RestResponse<InitiativeResponse> replace(
            UUID id,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            InitiativeRequest request) {
        return answers.changed(service.replace(id, Precondition.of(ifMatch), request));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.CONTRIBUTOR)
    @Operation(
            operationId = "withdrawInitiative",
            summary = "Take an initiative of yours back",
            description = "Needs the ETag that you read in If-Match. It leaves the report and stays readable here.")
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
    public List<RevisionResponse> revisions(UUID id) {
        return reader.revisions(id);
    }

    @GET
    @Path("/{id}/revisions/{revision}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @Operation(operationId = "getRevision", summary = "Read one revision of an initiative")
    public RevisionResponse revision(UUID id, int revision) {
        return reader.revision(id, revision);
    }
}
