package nl.stvda.voortgang.initiatives.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the next places of a list, by the way whose cost has a bound. Which way that is cannot be left to the planner of
 * PostgreSQL: it takes conditions for independent and texts for rare, and a wrong guess takes seconds here.
 */
@ApplicationScoped
class EntryFinder {

    /** So many at most that may fit are found by the index of words, read from the table and sorted. */
    private static final int SIFTED = 2_000;
    /** So many are looked at first where codes and days decide, which stand in the index of the sort. */
    private static final int LOOKED_AT = 5_000;
    /** So many are looked at first where a text decides: one that many have is found among the next ones. */
    private static final int READ = 600;
    /** Where this part of a page was found among them, the rest is probably among so many times as many. */
    private static final int FURTHER = 5;
    /** So many of a small sample stand for half of what can be sifted, so that these are seldom too many. */
    static final int ENOUGH = SIFTED / 2 / EntryQuery.SMALL_SAMPLE;
    /** Codes that more than these have are not far from anywhere. */
    private static final int MANY = 100_000;
    /** Of what more have in a month than can be sifted, so many entries are searched at once. */
    private static final int STRETCH = 30_000;

    private final Entries entries;

    EntryFinder(Entries entries) {
        this.entries = entries;
    }

    List<Place> find(EntryQuery query, Range range, int limit) {
        if ((!query.hasCodes() && !query.isOfEntries()) || isShort(range)) {
            return entries.walk(query, range, limit);
        }
        var next = look(query, range, limit);
        return next.size() < limit ? search(query, range, limit) : next;
    }

    /** Whether it ends so soon that all of it may be read. */
    private boolean isShort(Range range) {
        return range.until().isPresent()
                && entries.further(range, READ * FURTHER).isEmpty();
    }

    private List<Place> look(EntryQuery query, Range range, int limit) {
        if (!query.hasText()) {
            return entries.look(query, range, LOOKED_AT, limit);
        }
        var next = entries.look(query, range, READ, limit);
        return next.size() < limit && next.size() * FURTHER >= limit
                ? entries.look(query, range, READ * FURTHER, limit)
                : next;
    }

    private List<Place> search(EntryQuery query, Range range, int limit) {
        if (query.hasCodes()) {
            var counted = entries.count(query);
            if (counted <= SIFTED) {
                return sift(query.siftedByCodes(), range, limit)
                        .orElseGet(() -> searchAlong(query, range, List.of(), limit));
            }
            if (counted > MANY && !query.isOfEntries()) {
                return entries.walk(query, range, limit);
            }
        }
        var sample = entries.sample(query.smallSample(), range);
        var few = sample.size() <= ENOUGH ? sift(query, range, limit) : Optional.<List<Place>>empty();
        return few.orElseGet(() -> searchAlong(query, range, sample, limit));
    }

    private Optional<List<Place>> sift(EntryQuery query, Range range, int limit) {
        return entries.sift(query, range, SIFTED, limit);
    }

    private List<Place> searchAlong(EntryQuery query, Range range, List<Place> sample, int limit) {
        return range.sort()
                .timeline()
                .map(timeline -> searchMonths(query, range, new Months(timeline, entries.ends(range), sample), limit))
                .orElseGet(() -> searchStretches(query, range, limit));
    }

    private List<Place> searchMonths(EntryQuery query, Range range, Months all, int limit) {
        var found = new ArrayList<Place>();
        var rest = range;
        for (var months = all; found.size() < limit && !months.isEmpty(); ) {
            var some = months.next();
            var end = range.sort().end(all.timeline(), some.getLast());
            var part = some.size() == months.size() ? rest : rest.endingWith(end);
            var missing = limit - found.size();
            var few = sift(query.within(all.timeline(), some), part, missing);
            if (few.isEmpty() && some.size() > 1) {
                months = months.atMost(some.size() / 2);
                continue;
            }
            found.addAll(few.orElseGet(() -> searchStretches(query, part, missing)));
            months = months.after(some);
            rest = rest.startingAfter(end);
        }
        return List.copyOf(found);
    }

    private List<Place> searchStretches(EntryQuery query, Range range, int limit) {
        var found = new ArrayList<Place>();
        var rest = range;
        while (found.size() < limit) {
            var edge = entries.further(rest, STRETCH);
            var stretch = edge.map(rest::endingWith).orElse(rest);
            found.addAll(entries.search(query, stretch, limit - found.size()));
            if (edge.isEmpty()) {
                break;
            }
            rest = rest.startingAfter(edge.get());
        }
        return List.copyOf(found);
    }
}
