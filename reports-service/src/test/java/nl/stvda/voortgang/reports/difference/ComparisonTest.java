package nl.stvda.voortgang.reports.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.stvda.voortgang.conventions.date.PartialDate;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.content.DraftDeclaration;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.content.Period;
import nl.stvda.voortgang.reports.content.ReportingPeriod;
import nl.stvda.voortgang.reports.content.SectionKind;
import nl.stvda.voortgang.reports.snapshot.EntryText;
import nl.stvda.voortgang.reports.snapshot.FrozenEntry;
import nl.stvda.voortgang.reports.snapshot.FrozenEntry.Provenance;
import nl.stvda.voortgang.reports.snapshot.FrozenReport;
import nl.stvda.voortgang.reports.snapshot.FrozenSection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What counts as a difference between two reports. */
class ComparisonTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final Named FNV = new Named("fnv", LocalizedText.of("nl", "FNV"));

    private static FrozenEntry entry(UUID id, String title, LocalDate start, int revision) {
        return entry(id, title, start, revision, null);
    }

    private static FrozenEntry entry(
            UUID id, String title, LocalDate start, int revision, EntryText.@Nullable Shape shape) {
        var text = LocalizedText.of("nl", title);
        return new FrozenEntry(
                new EntryText(
                        id,
                        FNV,
                        List.of(),
                        "workers",
                        "sectoral",
                        "training",
                        List.of(),
                        List.of(),
                        text,
                        text,
                        new Period(PartialDate.of(start), null),
                        List.of(),
                        List.of(),
                        null,
                        shape),
                new Provenance(id, revision, "accepted", null, null));
    }

    private static FrozenReport report(FrozenEntry... entries) {
        return report(List.of(section("initiatives", entries)));
    }

    private static FrozenReport report(List<FrozenSection> sections) {
        return new FrozenReport(
                "round",
                LocalizedText.of("nl", "Verslag"),
                new ReportingPeriod(START, START.plusYears(1)),
                FNV,
                sections,
                List.of());
    }

    private static FrozenSection section(String code, FrozenEntry... entries) {
        return new FrozenSection(
                code,
                SectionKind.ENTRIES,
                LocalizedText.of("nl", code),
                List.of(),
                null,
                null,
                List.of(entries),
                List.of(),
                List.of(),
                null);
    }

    private static List<SectionDifference> between(FrozenReport before, FrozenReport after) {
        return Comparison.of(before, after, "1", "2").sections();
    }

    @Test
    void tellsEntriesThatAreNewGoneAndChanged() {
        var stays = UUID.randomUUID();
        var before = report(entry(stays, "Cursus", START, 1), entry(UUID.randomUUID(), "Weg", START, 1));
        var after = report(entry(stays, "Cursus", START.plusMonths(1), 2), entry(UUID.randomUUID(), "Nieuw", START, 1));

        var entries = between(before, after).getFirst().entries();

        assertThat(entries)
                .extracting(EntryDifference::change)
                .containsExactly(Change.CHANGED, Change.ADDED, Change.REMOVED);
        assertThat(entries.getFirst().facts()).containsExactly("period");
        assertThat(entries.getFirst().texts()).isEmpty();
    }

    @Test
    void takesAnotherRevisionWithTheSameWordsForNoDifference() {
        var id = UUID.randomUUID();

        var differences = between(report(entry(id, "Cursus", START, 1)), report(entry(id, "Cursus", START, 2)));

        assertThat(differences).isEmpty();
    }

    @Test
    void tellsThatAnEntryIsShownInAnotherWay() {
        var id = UUID.randomUUID();
        var withoutTitle = entry(id, "Cursus", START, 1, new EntryText.Shape(false, null, null));

        var entries = between(report(entry(id, "Cursus", START, 1)), report(withoutTitle))
                .getFirst()
                .entries();

        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts()).containsExactly("shape"));
    }

    @Test
    void tellsWhoDeclaredThatNothingChanged() {
        var without = report();
        var declaration = new DraftDeclaration(UUID.randomUUID(), FNV, null, START, Instant.EPOCH);
        var with = new FrozenReport(
                without.round(),
                without.title(),
                without.period(),
                without.agreement(),
                without.sections(),
                List.of(declaration));

        assertThat(between(without, with)).singleElement().satisfies(report -> {
            assertThat(report.section()).isEqualTo("_report");
            assertThat(report.texts())
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text.field()).isEqualTo("unchanged"));
        });
        assertThat(between(with, with)).isEmpty();
    }

    @Test
    void tellsThatOnlyTheOrderIsAnother() {
        var one = entry(UUID.randomUUID(), "Een", START, 1);
        var other = entry(UUID.randomUUID(), "Twee", START, 1);

        var differences = between(report(one, other), report(other, one));

        assertThat(differences).singleElement().satisfies(section -> {
            assertThat(section.entries()).isEmpty();
            assertThat(section.arrangement()).isTrue();
        });
    }

    @Test
    void tellsSectionsThatCameWentAndMoved() {
        var before = report(List.of(section("one"), section("two"), section("gone")));
        var after = report(List.of(section("two"), section("one"), section("new")));

        var differences = between(before, after);

        assertThat(differences).extracting(SectionDifference::section).containsExactly("_report", "new", "gone");
        assertThat(differences)
                .extracting(SectionDifference::change)
                .containsExactly(Change.CHANGED, Change.ADDED, Change.REMOVED);
    }

    @Test
    void listsAThousandEntriesAndCountsTheRest() {
        var before = report(IntStream.range(0, 10_000)
                .mapToObj(number -> entry(new UUID(0, number), "Cursus " + number, START, 1))
                .toArray(FrozenEntry[]::new));
        var after = report(IntStream.range(0, 10_000)
                .mapToObj(number -> entry(new UUID(0, number), "Cursus nummer " + number, START, 2))
                .toArray(FrozenEntry[]::new));

        var difference = Comparison.of(before, after, "1", "2");

        assertThat(difference.sections().getFirst().entries()).hasSize(1_000);
        assertThat(difference.more()).isEqualTo(9_000);
    }
}
