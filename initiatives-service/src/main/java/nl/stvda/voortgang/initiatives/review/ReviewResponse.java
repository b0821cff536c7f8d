package nl.stvda.voortgang.initiatives.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review with all that led to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReviewFile", description = "How the review stands, with all that led to it")
public record ReviewResponse(
        @Schema(description = "How it stands now; absent for a draft and after a withdrawal", examples = "changed")
        @Nullable ReviewState state,

        @Schema(description = "Why the latest decision was taken", examples = "Complete, and the link works") @Nullable String reason,

        @Schema(description = "The revision that the latest decision is about", examples = "1") @Nullable Integer reviewedRevision,

        @Schema(description = "When it was taken, RFC 3339") @Nullable Instant at,

        @Schema(description = "Who took it", examples = "secretaris") @Nullable String by,

        @Schema(description = "The decisions that the secretariat can take now")
        List<Decision> allowed,

        @Schema(description = "What says something else than the reviewed revision; empty where all is as it was")
        List<Difference> difference,

        @Schema(description = "Every decision there was, the latest first")
        List<DecisionResponse> decisions) {

    public static ReviewResponse of(
            @Nullable Review review, List<Difference> difference, List<DecisionResponse> decisions) {
        return review == null
                ? new ReviewResponse(null, null, null, null, null, List.of(), difference, decisions)
                : new ReviewResponse(
                        review.state(),
                        review.reason(),
                        review.reviewedRevision(),
                        review.reviewedAt(),
                        review.reviewedBy(),
                        review.state().allowed(),
                        difference,
                        decisions);
    }
}
