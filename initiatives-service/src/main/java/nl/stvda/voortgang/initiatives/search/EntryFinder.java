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
    /** So many are looked at first: a text that many have is found among the next ones. */
    private static final int LOOKED_AT = 600;
    /** Where this part of a page was found among them, the rest is probably among so many times as many. */
    private static final int FURTHER = 5;
    /** Of a text that more have than can be sifted, so many entries are searched at once. */
    private static final int STRETCH = 30_000;

    private final Entries entries;

    EntryFinder(Entries entries) {
        this.entries = entries;
    }

    List<Place> find(EntryQuery query, Range range, int limit) {
        return query.hasText() ? findText(query, range, limit) : findCodes(query, range, limit);
    }

    private List<Place> findCodes(EntryQuery query, Range range, int limit) {
        var few = query.hasCodes() && entries.count(query) <= SIFTED
                ? entries.sift(query, range, SIFTED, limit)
                : Optional.<List<Place>>empty();
        return few.orElseGet(() -> entries.walk(query, range, limit));
    }

    private List<Place> findText(EntryQuery query, Range range, int limit) {
        var next = look(query, range, limit);
        if (next.size() >= limit) {
            return next;
        }
        var isOfFew = query.hasCodes() && entries.count(query) <= SIFTED;
        return entries.sift(isOfFew ? query.siftedByCodes() : query, range, SIFTED, limit)
                .orElseGet(() -> findAlong(query, range, limit));
    }

    private List<Place> look(EntryQuery query, Range range, int limit) {
        var next = entries.look(query, range, LOOKED_AT, limit);
        return next.size() < limit && next.size() * FURTHER >= limit
                ? entries.look(query, range, LOOKED_AT * FURTHER, limit)
                : next;
    }

    private List<Place> findAlong(EntryQuery query, Range range, int limit) {
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
