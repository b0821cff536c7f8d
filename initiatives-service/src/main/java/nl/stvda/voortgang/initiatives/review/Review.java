package nl.stvda.voortgang.initiatives.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How things stand, and the latest decision that led there.
 *
 * @param state how things stand now
 * @param reason why the latest decision was taken; null like the rest where there was none
 * @param reviewedRevision the revision that the decision is about
 */
@Embeddable
public record Review(
        @Column(name = "review_state") @Enumerated(EnumType.STRING)
        ReviewState state,

        @Column(name = "review_reason") @Nullable String reason,
        @Nullable Integer reviewedRevision,
        @Nullable Instant reviewedAt,
        @Nullable String reviewedBy) {

    /** Of what was just submitted. */
    public static Review opened() {
        return new Review(ReviewState.PENDING, null, null, null, null);
    }

    /** The organisation changed what it says; what was decided before stays to be read. */
    public Review afterEdit() {
        return new Review(state.afterEdit(), reason, reviewedRevision, reviewedAt, reviewedBy);
    }

    /** The secretariat decides about a revision; refused where that decision stands already. */
    public Review decided(Decision decision, String why, int revision, Instant at, String by) {
        if (!state.allowed().contains(decision)) {
            throw ReviewProblem.ILLEGAL_REVIEW_MOVE
                    .withDetail("That is how it stands already. Possible now: %s."
                            .formatted(String.join(", ", codes(state.allowed()))))
                    .withAllowed(codes(state.allowed()));
        }
        return new Review(decision.outcome(), why, revision, at, by);
    }

    private static List<String> codes(List<Decision> decisions) {
        return decisions.stream().map(Decision::code).toList();
    }
}
