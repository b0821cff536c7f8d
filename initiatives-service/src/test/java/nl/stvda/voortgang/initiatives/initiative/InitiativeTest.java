package nl.stvda.voortgang.initiatives.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.date.PartialDate;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.conventions.problem.ProblemType;
import nl.stvda.voortgang.initiatives.content.Period;
import nl.stvda.voortgang.initiatives.review.Decision;
import nl.stvda.voortgang.initiatives.review.Review;
import nl.stvda.voortgang.initiatives.review.ReviewProblem;
import nl.stvda.voortgang.initiatives.review.ReviewState;
import org.junit.jupiter.api.Test;

class InitiativeTest {

    private static final Change POSTED = new Change("an", Instant.parse("2026-01-01T00:00:00Z"));
    private static final Change LATER = new Change("ben", Instant.parse("2026-01-02T00:00:00Z"));

    private static InitiativeRequest asking(RequestedStatus status, String title) {
        return new InitiativeRequest(
                "a-1",
                status,
                "telework",
                "joint",
                "company",
                "tool",
                List.of(),
                List.of(),
                LocalizedText.of("nl", title),
                LocalizedText.of("en", "text"),
                new Period(PartialDate.of(LocalDate.of(2022, 1, 1)), null),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Initiative aDraft() {
        return posted(asking(RequestedStatus.DRAFT, "Titel"));
    }

    private static Initiative aSubmitted() {
        return posted(asking(RequestedStatus.SUBMITTED, "Titel"));
    }

    private static Initiative posted(InitiativeRequest request) {
        return Initiative.posted(UUID.randomUUID(), new Owner("fnv", false), request, "print", POSTED);
    }

    private static void assertRefused(Runnable move, ProblemType problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(move::run)
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    @Test
    void isSharedFromItsFirstSubmissionOn() {
        var initiative = aDraft();
        assertThat(initiative.isShared()).isFalse();

        initiative.replace(asking(RequestedStatus.SUBMITTED, "Titel"), LATER);

        assertThat(initiative.isShared()).isTrue();
        initiative.withdraw("reason", LATER);
        assertThat(initiative.isShared()).isTrue();
    }

    @Test
    void staysPrivateWhenADraftIsWithdrawn() {
        var initiative = aDraft();

        initiative.withdraw("reason", LATER);

        assertThat(initiative.isShared()).isFalse();
        assertThat(initiative.status()).isEqualTo(InitiativeStatus.WITHDRAWN);
    }

    @Test
    void goesUpOneRevisionWithEachChange() {
        var initiative = aSubmitted();

        var changed = initiative.replace(asking(RequestedStatus.SUBMITTED, "Anders"), LATER);

        assertThat(changed).isEqualTo(new Verdict.Changed(ChangeKind.CHANGED));
        assertThat(initiative.revision()).isEqualTo(2);
        assertThat(initiative.changedAt()).isEqualTo(LATER.at());
        assertThat(initiative.changedBy()).isEqualTo("ben");
        assertThat(initiative.createdAt()).isEqualTo(POSTED.at());
        assertThat(initiative.content().searchText()).contains("anders");
    }

    @Test
    void staysAsItIsWhenNothingIsDifferent() {
        var initiative = aSubmitted();

        var changed = initiative.replace(asking(RequestedStatus.SUBMITTED, "Titel"), LATER);

        assertThat(changed).isEqualTo(new Verdict.Unchanged());
        assertThat(initiative.revision()).isEqualTo(1);
        assertThat(initiative.changedBy()).isEqualTo("an");
    }

    @Test
    void cannotBecomeADraftAgain() {
        var initiative = aSubmitted();

        assertRefused(
                () -> initiative.replace(asking(RequestedStatus.DRAFT, "Titel"), LATER),
                InitiativeProblem.ALREADY_SUBMITTED);

        assertThat(initiative.revision()).isEqualTo(1);
    }

    @Test
    void cannotChangeAfterWithdrawal() {
        var initiative = aSubmitted();
        initiative.withdraw("reason", LATER);

        assertRefused(
                () -> initiative.replace(asking(RequestedStatus.SUBMITTED, "Anders"), LATER),
                InitiativeProblem.ALREADY_WITHDRAWN);

        assertThat(initiative.revision()).isEqualTo(2);
    }

    @Test
    void canBeWithdrawnOnce() {
        var initiative = aSubmitted();
        initiative.withdraw("first", LATER);

        assertRefused(() -> initiative.withdraw("second", LATER), InitiativeProblem.ALREADY_WITHDRAWN);

        assertThat(initiative.withdrawal()).contains(new Withdrawal("first", LATER.at()));
    }

    @Test
    void isReviewedAtTheRevisionThatWasSeen() {
        var initiative = aSubmitted();

        initiative.decide(Decision.ACCEPT, "Good", LATER);

        assertThat(initiative.review()).contains(new Review(ReviewState.ACCEPTED, "Good", 1, LATER.at(), "ben"));
        assertThat(initiative.revision()).isEqualTo(2);
        initiative.replace(asking(RequestedStatus.SUBMITTED, "Anders"), LATER);
        assertThat(initiative.review()).map(Review::state).contains(ReviewState.CHANGED);
    }

    @Test
    void isNotReviewedAsADraftNorAfterWithdrawal() {
        var draft = aDraft();
        var withdrawn = aSubmitted();
        withdrawn.withdraw("reason", LATER);

        assertThat(draft.review()).isEmpty();
        assertThat(withdrawn.review()).isEmpty();
        assertRefused(() -> draft.decide(Decision.ACCEPT, "x", LATER), ReviewProblem.ILLEGAL_REVIEW_MOVE);
        assertRefused(() -> withdrawn.decide(Decision.ACCEPT, "x", LATER), ReviewProblem.ILLEGAL_REVIEW_MOVE);
    }

    @Test
    void knowsThePostThatMadeIt() {
        var initiative = aSubmitted();

        assertThat(initiative.wasPostedAs("print")).isTrue();
        assertThat(initiative.wasPostedAs("other")).isFalse();
    }
}
