package nl.stvda.voortgang.initiatives.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static Review at(ReviewState state) {
        return new Review(state, "before", 1, Instant.EPOCH, "an");
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING,           ACCEPT,          ACCEPTED",
        "PENDING,           REQUEST_CHANGES, CHANGES_REQUESTED",
        "PENDING,           REJECT,          REJECTED",
        "CHANGED,           ACCEPT,          ACCEPTED",
        "CHANGED,           REQUEST_CHANGES, CHANGES_REQUESTED",
        "CHANGED,           REJECT,          REJECTED",
        "ACCEPTED,          REQUEST_CHANGES, CHANGES_REQUESTED",
        "ACCEPTED,          REJECT,          REJECTED",
        "CHANGES_REQUESTED, ACCEPT,          ACCEPTED",
        "CHANGES_REQUESTED, REJECT,          REJECTED",
        "REJECTED,          ACCEPT,          ACCEPTED",
        "REJECTED,          REQUEST_CHANGES, CHANGES_REQUESTED",
    })
    void followsADecision(ReviewState before, Decision decision, ReviewState after) {
        var review = at(before).decided(decision, "why", 4, NOW, "ben");

        assertThat(review).isEqualTo(new Review(after, "why", 4, NOW, "ben"));
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, ACCEPT", "CHANGES_REQUESTED, REQUEST_CHANGES", "REJECTED, REJECT"})
    void refusesTheDecisionThatStands(ReviewState state, Decision decision) {
        var review = at(state);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> review.decided(decision, "why", 4, NOW, "ben"))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(ReviewProblem.ILLEGAL_REVIEW_MOVE));
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING,           PENDING",
        "ACCEPTED,          CHANGED",
        "CHANGED,           CHANGED",
        "CHANGES_REQUESTED, PENDING",
        "REJECTED,          PENDING",
    })
    void asksForAnotherLookAfterAnEdit(ReviewState before, ReviewState after) {
        var review = at(before).afterEdit();

        assertThat(review).isEqualTo(new Review(after, "before", 1, Instant.EPOCH, "an"));
    }

    @Test
    void beginsWithoutADecision() {
        var review = Review.opened();

        assertThat(review).isEqualTo(new Review(ReviewState.PENDING, null, null, null, null));
        assertThat(review.state().allowed()).isEqualTo(List.of(Decision.values()));
    }
}
