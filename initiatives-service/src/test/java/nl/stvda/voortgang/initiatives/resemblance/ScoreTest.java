package nl.stvda.voortgang.initiatives.resemblance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.conventions.date.PartialDate;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.initiatives.content.Actor;
import nl.stvda.voortgang.initiatives.content.InitiativeContent;
import nl.stvda.voortgang.initiatives.content.Link;
import nl.stvda.voortgang.initiatives.content.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final Subject SUBJECT = subject("2022-01-01", "2022-12-31");

    private static Subject subject(String start, @Nullable String end) {
        return new Subject(
                UUID.randomUUID(),
                1,
                "fnv",
                "a-1",
                true,
                false,
                new InitiativeContent(
                        "telework",
                        "joint",
                        "company",
                        "tool",
                        List.of(),
                        List.of(new Actor("Wij Techniek", null), new Actor("OOM", null)),
                        LocalizedText.of("nl", "Titel", "en", "Title"),
                        LocalizedText.of("nl", "tekst"),
                        new Period(PartialDate.parse(start), end == null ? null : PartialDate.parse(end)),
                        List.of(new Link("https://example.org", null)),
                        List.of(),
                        null,
                        null),
                Set.of());
    }

    private static final Traits TRAITS = Traits.of(SUBJECT.content());

    private static Candidate candidate(double closeness, String start, @Nullable String end, Set<Long> shared) {
        return candidate(SUBJECT, closeness, start, end, shared);
    }

    private static Candidate candidate(
            Subject subject, double closeness, String start, @Nullable String end, Set<Long> shared) {
        return Score.of(
                subject,
                TRAITS,
                new Likeness(
                        UUID.randomUUID(),
                        "cnv",
                        "b-1",
                        LocalizedText.of("nl", "Andere"),
                        LocalDate.parse(start),
                        date(end),
                        2,
                        closeness,
                        shared));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Candidate inAnotherTime(double closeness, Set<Long> shared) {
        return candidate(closeness, "2019-01-01", "2019-02-01", shared);
    }

    @Test
    void isNothingWhereNothingIsShared() {
        var candidate = inAnotherTime(0.49, Set.of());

        assertThat(candidate.score()).isZero();
        assertThat(candidate.reasons()).isEmpty();
    }

    @Test
    void countsALinkLessThanATitle() {
        var link = inAnotherTime(0, TRAITS.links());
        var title = inAnotherTime(1, TRAITS.titles());

        assertThat(link.score()).isEqualTo(0.7);
        assertThat(link.reasons()).containsExactly(Reason.SAME_LINK);
        assertThat(title.score()).isEqualTo(0.9);
        assertThat(title.reasons()).containsExactly(Reason.SAME_TITLE);
    }

    @Test
    void growsWithEachThingInCommon() {
        var both = new HashSet<>(TRAITS.links());
        both.addAll(TRAITS.titles());

        var candidate = inAnotherTime(1, both);

        assertThat(candidate.score()).isEqualTo(0.97);
        assertThat(candidate.reasons()).containsExactly(Reason.SAME_LINK, Reason.SAME_TITLE);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.45", "0.8, 0.72"})
    void followsTheNearnessOfTitles(double closeness, double score) {
        var candidate = inAnotherTime(closeness, Set.of());

        assertThat(candidate.score()).isEqualTo(score);
        assertThat(candidate.reasons()).containsExactly(Reason.SIMILAR_TITLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022-12-31, 0.6",
        "2022-01-01, 2022-07-02, 0.3",
        "2022-01-01,           , 0.6",
        "2023-01-01, 2023-12-31, 0",
    })
    void countsActorsForTheTimeTheyShare(String start, @Nullable String end, double score) {
        var candidate = candidate(0, start, end, TRAITS.actors());

        assertThat(candidate.score()).isEqualTo(score);
    }

    /** A day that is known to the month or the year may be any day of it. */
    @ParameterizedTest
    @CsvSource({
        "2022,    2022,    2022-01-01, 2022-12-31, 0.6",
        "2022-01, 2022-12, 2022-01-01, 2022-12-31, 0.6",
        "2022,           , 2022-01-01,           , 0.6",
        "2022-07, 2022-12, 2022-01-01, 2022-12-31, 0.3",
        "2022-03, 2022-03, 2022-03-31, 2022-03-31, 0.02",
        "2022-03, 2022-03, 2022-04-01, 2022-04-30, 0",
        "2022,    2022,    2023-01-01, 2023-12-31, 0",
    })
    void countsActorsForAllDaysThatAPeriodMayRun(
            String start, @Nullable String end, String otherStart, @Nullable String otherEnd, double score) {
        var candidate = candidate(subject(start, end), 0, otherStart, otherEnd, TRAITS.actors());

        assertThat(candidate.score()).isEqualTo(score);
    }

    @Test
    void countsTheActorsThatAreNotSharedToo() {
        var oneOfThree = Set.of(TRAITS.actors().iterator().next());

        var candidate = candidate(0, "2022-01-01", "2022-12-31", oneOfThree);

        assertThat(candidate.score()).isEqualTo(0.2);
    }
}
