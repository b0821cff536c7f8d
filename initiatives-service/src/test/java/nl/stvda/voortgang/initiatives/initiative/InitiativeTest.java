package nl.stvda.voortgang.initiatives.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.content.LocalizedText;
import nl.stvda.voortgang.initiatives.content.Period;
import nl.stvda.voortgang.initiatives.content.Side;
import nl.stvda.voortgang.initiatives.problem.ProblemException;
import nl.stvda.voortgang.initiatives.problem.ProblemType;
import org.junit.jupiter.api.Test;

class InitiativeTest {

    private static final Change POSTED = new Change("an", Instant.parse("2026-01-01T00:00:00Z"));
    private static final Change LATER = new Change("ben", Instant.parse("2026-01-02T00:00:00Z"));

    private static InitiativeRequest asking(RequestedStatus status, String title) {
        return new InitiativeRequest(
                "a-1",
                status,
                "telework",
                Side.JOINT,
                "company",
                "tool",
                List.of(),
                List.of(),
                new LocalizedText(title, null),
                new LocalizedText(null, "text"),
                new Period(LocalDate.of(2022, 1, 1), null),
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
        return Initiative.posted(UUID.randomUUID(), "fnv", request, "print", POSTED);
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

        assertThat(changed).isTrue();
        assertThat(initiative.revision()).isEqualTo(2);
        assertThat(initiative.changedAt()).isEqualTo(LATER.at());
        assertThat(initiative.changedBy()).isEqualTo("ben");
        assertThat(initiative.createdAt()).isEqualTo(POSTED.at());
        assertThat(initiative.searchText()).contains("anders");
    }

    @Test
    void staysAsItIsWhenNothingIsDifferent() {
        var initiative = aSubmitted();

        var changed = initiative.replace(asking(RequestedStatus.SUBMITTED, "Titel"), LATER);

        assertThat(changed).isFalse();
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
    void knowsThePostThatMadeIt() {
        var initiative = aSubmitted();

        assertThat(initiative.wasPostedAs("print")).isTrue();
        assertThat(initiative.wasPostedAs("other")).isFalse();
    }
}
