package nl.stvda.voortgang.reports.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one shown entry adds to the counts of a draft; a joint one counts for each of its organisations. */
record Counted(List<String> organisations, List<String> themes) {

    /** What is counted. */
    enum Dimension {
        ENTRIES,
        ORGANISATION,
        THEME
    }

    /** One count. */
    record Count(Dimension dimension, String code) {}

    private Stream<Count> counts() {
        return Stream.of(
                        Stream.of(new Count(Dimension.ENTRIES, "all")),
                        organisations.stream().map(organisation -> new Count(Dimension.ORGANISATION, organisation)),
                        themes.stream().map(theme -> new Count(Dimension.THEME, theme)))
                .flatMap(counts -> counts);
    }

    /** By how much each count differs when {@code after} is shown where {@code before} was; nothing of 0. */
    static Map<Count, Integer> difference(Optional<Counted> before, Optional<Counted> after) {
        var difference = new HashMap<Count, Integer>();
        after.stream().flatMap(Counted::counts).forEach(count -> difference.merge(count, 1, Integer::sum));
        before.stream().flatMap(Counted::counts).forEach(count -> difference.merge(count, -1, Integer::sum));
        difference.values().removeIf(value -> value == 0);
        return difference;
    }
}
