package nl.stvda.voortgang.initiatives.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.date.PartialDate;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.problem.ProblemType;
import nl.stvda.voortgang.initiatives.content.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictTest {

    private static final Change CHANGE = new Change("an", Instant.parse("2026-01-01T00:00:00Z"));

    private static InitiativeRequest asking(@Nullable RequestedStatus status, String title) {
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

    private static Initiative existing(RequestedStatus status) {
        return Initiative.posted(UUID.randomUUID(), new Owner("fnv", false), asking(status, "Titel"), "print", CHANGE);
    }

    private static Initiative withdrawn() {
        var initiative = existing(RequestedStatus.SUBMITTED);
        initiative.withdraw("reason", CHANGE);
        return initiative;
    }

    private static Verdict changed(ChangeKind kind) {
        return new Verdict.Changed(kind);
    }

    static Stream<Arguments> moves() {
        var draft = existing(RequestedStatus.DRAFT);
        var submitted = existing(RequestedStatus.SUBMITTED);
        return Stream.of(
                Arguments.of(null, RequestedStatus.DRAFT, "Titel", new Verdict.Created()),
                Arguments.of(null, null, "Titel", new Verdict.Created()),
                Arguments.of(draft, RequestedStatus.DRAFT, "Titel", new Verdict.Unchanged()),
                Arguments.of(draft, RequestedStatus.DRAFT, "Anders", changed(ChangeKind.CHANGED)),
                Arguments.of(draft, RequestedStatus.SUBMITTED, "Titel", changed(ChangeKind.SUBMITTED)),
                Arguments.of(draft, null, "Anders", changed(ChangeKind.SUBMITTED)),
                Arguments.of(submitted, null, "Titel", new Verdict.Unchanged()),
                Arguments.of(submitted, RequestedStatus.SUBMITTED, "Anders", changed(ChangeKind.CHANGED)));
    }

    static Stream<Arguments> refusals() {
        var submitted = existing(RequestedStatus.SUBMITTED);
        return Stream.of(
                Arguments.of(submitted, RequestedStatus.DRAFT, "Titel", InitiativeProblem.ALREADY_SUBMITTED),
                Arguments.of(submitted, RequestedStatus.DRAFT, "Anders", InitiativeProblem.ALREADY_SUBMITTED),
                Arguments.of(withdrawn(), RequestedStatus.SUBMITTED, "Titel", InitiativeProblem.ALREADY_WITHDRAWN),
                Arguments.of(withdrawn(), RequestedStatus.DRAFT, "Anders", InitiativeProblem.ALREADY_WITHDRAWN));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void saysWhatTheRequestDoes(
            @Nullable Initiative existing, @Nullable RequestedStatus status, String title, Verdict expected) {
        var request = asking(status, title);

        var verdict = Verdict.on(existing, request);

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatMayNotBe(Initiative existing, RequestedStatus status, String title, ProblemType reason) {
        var request = asking(status, title);

        var verdict = Verdict.on(existing, request);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.reason().type()).isEqualTo(reason));
    }

    @Test
    void changesNothing() {
        var submitted = existing(RequestedStatus.SUBMITTED);

        Verdict.on(submitted, asking(RequestedStatus.SUBMITTED, "Anders"));

        assertThat(submitted.revision()).isEqualTo(1);
        assertThat(submitted.content().title().get("nl")).isEqualTo("Titel");
    }
}
