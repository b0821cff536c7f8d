package nl.stvda.voortgang.reports.draft;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.stvda.voortgang.reports.content.DraftEntry;
import nl.stvda.voortgang.reports.curation.Seat;

/** The entries of a section, read some at a time by whoever goes through them; none is kept. */
final class LazyEntries extends AbstractList<DraftEntry> {

    private static final int AT_ONCE = 250;

    private final List<Seat> seats;
    private final Function<List<Seat>, List<DraftEntry>> reader;

    LazyEntries(List<Seat> seats, Function<List<Seat>, List<DraftEntry>> reader) {
        this.seats = seats;
        this.reader = reader;
    }

    @Override
    public Iterator<DraftEntry> iterator() {
        return IntStream.iterate(0, from -> from < seats.size(), from -> from + AT_ONCE)
                .mapToObj(from -> reader.apply(seats.subList(from, Math.min(from + AT_ONCE, seats.size()))))
                .flatMap(List::stream)
                .iterator();
    }

    @Override
    public DraftEntry get(int index) {
        return reader.apply(List.of(seats.get(index))).getFirst();
    }

    @Override
    public int size() {
        return seats.size();
    }
}
