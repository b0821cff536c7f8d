package nl.stvda.voortgang.reports.delta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.date.PartialDate;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.content.Period;
import nl.stvda.voortgang.reports.content.ReportingPeriod;
import nl.stvda.voortgang.reports.content.SectionKind;
import nl.stvda.voortgang.reports.delta.DeltaResponse.EntryNews;
import nl.stvda.voortgang.reports.snapshot.EntryText;
import nl.stvda.voortgang.reports.snapshot.FrozenEntry;
import nl.stvda.voortgang.reports.snapshot.FrozenEntry.Provenance;
import nl.stvda.voortgang.reports.snapshot.FrozenReport;
import nl.stvda.voortgang.reports.snapshot.FrozenSection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What became of an entry since the previous report. */
class DeltaTest {

    private static final UUID ID = UUID.randomUUID();
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final Named FNV = named("fnv");
    private static final Named TRAINING = named("training");

    private static Named named(String code) {
        return new Named(code, LocalizedText.of("nl", code));
    }

    private static FrozenSection section(EntryText... entries) {
        return new FrozenSection(
                "initiatives",
                SectionKind.ENTRIES,
                LocalizedText.of("nl", "Initiatieven"),
                List.of(),
                null,
                null,
                Arrays.stream(entries)
                        .map(entry ->
                                new FrozenEntry(entry, new Provenance(entry.initiativeId(), 1, "accepted", null, null)))
                        .toList(),
                List.of(),
                List.of(),
                null);
    }

    private static EntryText entry(String title, @Nullable LocalDate end) {
        return entry(title, end == null ? null : PartialDate.of(end), List.of());
    }

    private static EntryText entry(String title, @Nullable PartialDate end, List<Named> jointWith) {
        var text = LocalizedText.of("nl", title);
        return new EntryText(
                ID,
                FNV,
                jointWith,
                "workers",
                "sectoral",
                "training",
                List.of(TRAINING),
                List.of(),
                text,
                text,
                new Period(PartialDate.of(START), end),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Delta between(FrozenSection before, FrozenSection now) {
        var draft = new FrozenReport(
                "round",
                LocalizedText.of("nl", "Verslag"),
                new ReportingPeriod(START, LAST_DAY),
                FNV,
                List.of(now),
                List.of());
        return new Delta(draft, List.of(before));
    }

    private static News news(FrozenSection before, FrozenSection now) {
        var entries = between(before, now).entries();
        assertThat(entries).hasSize(1);
        return entries.getFirst().news();
    }

    @Test
    void tellsTheFiveThingsThatCanBecomeOfAnEntry() {
        var runs = section(entry("Cursus", null));

        assertThat(news(section(), runs)).isEqualTo(News.NEW);
        assertThat(news(runs, runs)).isEqualTo(News.UNCHANGED);
        assertThat(news(runs, section(entry("Cursus", LAST_DAY.plusDays(1))))).isEqualTo(News.CONTINUED);
        assertThat(news(runs, section(entry("Cursus anders", null)))).isEqualTo(News.CHANGED);
        assertThat(news(runs, section(entry("Cursus", LAST_DAY)))).isEqualTo(News.ENDED);
        assertThat(news(runs, section())).isEqualTo(News.ENDED);
    }

    @Test
    void callsNothingEndedThatMayStillRun() {
        var runs = section(entry("Cursus", null));
        var lastYear = PartialDate.parse("2026");
        var yearAfter = PartialDate.parse("2027");

        assertThat(news(runs, section(entry("Cursus", lastYear, List.of())))).isEqualTo(News.ENDED);
        assertThat(news(runs, section(entry("Cursus", yearAfter, List.of())))).isEqualTo(News.CONTINUED);
    }

    @Test
    void tellsOfAnEndOnce() {
        var over = section(entry("Cursus", START.plusDays(1)));

        assertThat(news(over, over)).isEqualTo(News.UNCHANGED);
    }

    @Test
    void namesWhomAndWhatNothingIsNewOf() {
        var cnv = named("cnv");
        var dignity = named("dignity");
        var runs = section(entry("Cursus", null));

        var news = between(section(), runs);
        var none = between(runs, runs);

        assertThat(news.organisationsWithoutNews(List.of(cnv, FNV))).containsExactly(cnv);
        assertThat(news.themesWithoutNews(List.of(dignity, TRAINING))).containsExactly(dignity);
        assertThat(none.organisationsWithoutNews(List.of(cnv, FNV))).containsExactly(cnv, FNV);
        assertThat(none.entries()).extracting(EntryNews::news).containsExactly(News.UNCHANGED);
    }

    @Test
    void takesAJointInitiativeForNewsOfEachWhoPostedIt() {
        var cnv = named("cnv");
        var vcp = named("vcp");

        var news = between(section(), section(entry("Cursus", null, List.of(cnv))));

        assertThat(news.organisationsWithoutNews(List.of(cnv, FNV, vcp))).containsExactly(vcp);
    }
}
