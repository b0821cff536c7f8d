package nl.stvda.voortgang.reports.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.stvda.voortgang.conventions.date.PartialDate;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.content.Named;
import nl.stvda.voortgang.reports.content.Period;
import nl.stvda.voortgang.reports.curation.Seat;
import org.junit.jupiter.api.Test;

class LazyEntriesTest {

    private final List<Integer> read = new ArrayList<>();
    private final List<Seat> seats = IntStream.range(0, 600)
            .mapToObj(_ -> new Seat(UUID.randomUUID(), new UUID(1, 1), null, List.of()))
            .toList();
    private final LazyEntries entries = new LazyEntries(seats, this::read);

    private List<DraftEntry> read(List<Seat> some) {
        read.add(some.size());
        return some.stream().map(seat -> entry(seat.initiative())).toList();
    }

    private static DraftEntry entry(UUID initiative) {
        return new DraftEntry(
                initiative,
                1,
                new Named("fnv", LocalizedText.NONE),
                List.of(),
                "workers",
                "sectoral",
                "training",
                List.of(),
                List.of(),
                LocalizedText.NONE,
                LocalizedText.NONE,
                new Period(PartialDate.parse("2022"), null),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    @Test
    void areReadSomeAtATimeInTheirOrder() {
        var inOrder = new ArrayList<UUID>();

        entries.iterator().forEachRemaining(entry -> inOrder.add(entry.initiativeId()));

        assertThat(inOrder).isEqualTo(seats.stream().map(Seat::initiative).toList());
        assertThat(read).containsExactly(250, 250, 100);
    }

    @Test
    void areNotReadBeforeSomebodyGetsThere() {
        entries.iterator().next();

        assertThat(read).containsExactly(250);
    }
}
