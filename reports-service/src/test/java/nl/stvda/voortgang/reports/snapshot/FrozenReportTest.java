package nl.stvda.voortgang.reports.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stvda.voortgang.conventions.date.PartialDate;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.content.Amount;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.content.DraftNarrative;
import nl.stvda.voortgang.reports.content.DraftSection;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.content.Period;
import nl.stvda.voortgang.reports.content.SectionKind;
import org.junit.jupiter.api.Test;

class FrozenReportTest {

    private static final LocalizedText TEXT = new LocalizedText(Map.of("nl", "Tekst"));

    private static DraftEntry entry(int revision, String review, String amount) {
        return new DraftEntry(
                new UUID(1, 1),
                revision,
                new Named("fnv", TEXT),
                List.of(),
                "workers",
                "sectoral",
                "training",
                List.of(),
                List.of(),
                TEXT,
                TEXT,
                new Period(PartialDate.of(LocalDate.EPOCH), null),
                List.of(),
                List.of(new Amount(new BigDecimal(amount), "EUR", "once", null, null)),
                null,
                review,
                null);
    }

    private static FrozenSection section(int version, DraftEntry entry) {
        var narrative = new DraftNarrative("closing", TEXT, List.of(), "someone " + version, null, version);
        return FrozenSection.of(new DraftSection(
                "closing",
                SectionKind.ENTRIES,
                TEXT,
                List.of(),
                narrative,
                List.of(entry),
                List.of(),
                List.of(),
                null));
    }

    @Test
    void readsTheSameWhateverItsProvenance() {
        var accepted = section(1, entry(1, "accepted", "5"));

        var later = section(2, entry(2, "pending", "5.00"));

        assertThat(later.readable().toList()).isEqualTo(accepted.readable().toList());
        assertThat(later).isNotEqualTo(accepted);
    }

    @Test
    void readsOtherwiseWhereAnAmountIsAnother() {
        var five = section(1, entry(1, "accepted", "5"));

        var six = section(1, entry(1, "accepted", "6"));

        assertThat(six.readable().toList()).isNotEqualTo(five.readable().toList());
    }
}
