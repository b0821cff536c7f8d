package nl.stvda.voortgang.reports.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.reports.entry.Counted.Count;
import nl.stvda.voortgang.reports.version.EntryChange;

/** What a batch of revisions does to one draft. */
final class DraftUpdate {

    private final List<EntryChange> changes = new ArrayList<>();
    private final Map<Count, Integer> differences = new HashMap<>();
    private Instant asOf = Instant.MIN;

    void add(EntryChange change, Map<Count, Integer> difference, Instant at) {
        changes.add(change);
        difference.forEach((count, value) -> differences.merge(count, value, Integer::sum));
        asOf = at.isAfter(asOf) ? at : asOf;
    }

    /** In the order in which they happened; never empty. */
    List<EntryChange> changes() {
        return changes;
    }

    /** By how much each count differs afterwards; nothing of 0. */
    Map<Count, Integer> differences() {
        differences.values().removeIf(value -> value == 0);
        return differences;
    }

    /** The time of the latest event. */
    Instant asOf() {
        return asOf;
    }
}
