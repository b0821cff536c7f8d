package nl.stvda.voortgang.initiatives.initiative;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.FailsWith;
import nl.stvda.voortgang.initiatives.access.Role;
import nl.stvda.voortgang.initiatives.idempotency.Idempotent;
import nl.stvda.voortgang.initiatives.review.ReviewRequest;
import nl.stvda.voortgang.initiatives.review.ReviewResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the secretariat decides about an initiative. */
@Path("/v1/initiatives/{id}/review")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Reviews", description = "What the secretariat decided, and what the two sides say to each other")
class ReviewResource {

    private final ReviewService reviews;
    private final InitiativeAnswers answers;

    ReviewResource(ReviewService reviews, InitiativeAnswers answers) {
        this.reviews = reviews;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Role.CONTRIBUTOR, Role.APPROVER, Role.SECRETARIAT, Role.AUDITOR})
    @FailsWith("unknown-initiative")
    @Operation(
            operationId = "getReview",
            summary = "Read how the review of an initiative stands",
            description = "For the organisation that posted it, the secretariat and the auditor. After an edit, "
                    + "difference tells what says something else than the revision that was decided about.")
    public ReviewResponse get(UUID id) {
        return reviews.read(id);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.SECRETARIAT)
    @FailsWith({"unknown-initiative", "illegal-review-move"})
    @Operation(
            operationId = "decideReview",
            summary = "Accept an initiative, ask for changes or reject it",
            description = "Needs the ETag that you read in If-Match, because you decide about what you saw. A decision "
                    + "makes a new revision that says the same. 409 tells in allowed which decisions are possible.")
    @APIResponse(
            responseCode = "200",
            description = "The initiative with its review",
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"),
            content = @Content(schema = @Schema(implementation = InitiativeResponse.class)))
    public RestResponse<InitiativeResponse> decide(
            UUID id,
            @Parameter(description = "The ETag that you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            ReviewRequest request) {
        return answers.changed(reviews.decide(id, Precondition.of(ifMatch), request));
    }
}
