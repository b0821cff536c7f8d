package nl.stvda.voortgang.initiatives.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review as it stands in an initiative: to the two sides with its reason, to others and in events without. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Review", description = "How the review stands; what is not there was not decided, or is not for you")
public record ReviewMark(
        @Schema(description = "How it stands now", examples = "accepted")
        ReviewState state,

        @Schema(
                description = "Why the latest decision was taken; shown to its organisation and the secretariat only",
                examples = "Complete, and the link works")
        @Nullable String reason,

        @Schema(description = "The revision that the latest decision is about", examples = "1") @Nullable Integer reviewedRevision,

        @Schema(description = "When the latest decision was taken, RFC 3339") @Nullable Instant at,

        @Schema(
                description = "Who took it; shown to its organisation and the secretariat only",
                examples = "secretaris")
        @Nullable String by) {

    /** For the organisation and the secretariat. */
    public static ReviewMark whole(Review review) {
        return new ReviewMark(
                review.state(), review.reason(), review.reviewedRevision(), review.reviewedAt(), review.reviewedBy());
    }

    /** For everyone else, and for events. */
    public static ReviewMark outline(Review review) {
        return new ReviewMark(review.state(), null, review.reviewedRevision(), review.reviewedAt(), null);
    }
}
