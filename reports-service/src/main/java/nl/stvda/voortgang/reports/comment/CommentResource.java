package nl.stvda.voortgang.reports.comment;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.reports.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Comments of the members. */
@Path("/v1/rounds/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Comments", description = "What the members say of a draft before they sign it")
class CommentResource {

    private final Comments comments;

    CommentResource(Comments comments) {
        this.comments = comments;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith("unknown-round")
    @Operation(operationId = "listComments", summary = "List what the members say of a draft, the oldest first")
    public CommentPage list(@Parameter(example = "digitalisation-2") String id) {
        return CommentPage.of(comments.of(id));
    }

    @GET
    @Path("/{comment}")
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith({"unknown-round", "unknown-comment"})
    @Operation(operationId = "getComment", summary = "Read what a member says, and the answer")
    @APIResponse(
            responseCode = "200",
            description = "The comment",
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"),
            content = @Content(schema = @Schema(implementation = CommentResponse.class)))
    public RestResponse<CommentResponse> get(@Parameter(example = "digitalisation-2") String id, UUID comment) {
        var found = comments.get(id, comment);
        return tagged(ResponseBuilder.ok(found), found);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER})
    @FailsWith({"unknown-round", "commenting-not-possible", "too-many-comments"})
    @Operation(
            operationId = "postComment",
            summary = "Say what should read otherwise",
            description =
                    "For the caller's organisation, of a section or of one entry in it, while the round is in the "
                            + "state commenting. Everybody who reads the draft reads it.")
    @APIResponse(
            responseCode = "201",
            description = "Posted",
            headers = {
                @Header(name = "Location", ref = "#/components/headers/Location"),
                @Header(name = "ETag", ref = "#/components/headers/ETag")
            },
            content = @Content(schema = @Schema(implementation = CommentResponse.class)))
    public RestResponse<CommentResponse> post(
            @Parameter(example = "digitalisation-2") String id, CommentRequest request, @Context UriInfo uri) {
        var posted = comments.post(id, request);
        var address = uri.getAbsolutePathBuilder().path(posted.id().toString()).build();
        return tagged(
                ResponseBuilder.create(RestResponse.Status.CREATED, posted).location(address), posted);
    }

    @PUT
    @Path("/{comment}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-round", "unknown-comment", "commenting-not-possible"})
    @Operation(
            operationId = "answerComment",
            summary = "Answer a comment, and say whether anything is left to do about it",
            description = "Needs the ETag of the comment in If-Match. The latest answer is the one that counts.")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"),
            content = @Content(schema = @Schema(implementation = CommentResponse.class)))
    public RestResponse<CommentResponse> answer(
            @Parameter(example = "digitalisation-2") String id,
            UUID comment,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            AnswerRequest request) {
        var answered = comments.answer(id, comment, Precondition.of(ifMatch), request);
        return tagged(ResponseBuilder.ok(answered), answered);
    }

    private static RestResponse<CommentResponse> tagged(
            ResponseBuilder<CommentResponse> answer, CommentResponse comment) {
        return answer.tag(Precondition.tag(comment.version())).build();
    }
}
