package nl.stvda.voortgang.reports.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.initiative.Attribution;

/** What one shown entry adds to the counts of a draft; a joint one counts for each of its organisations. */
final class Counted {

    private Counted() {}

    /** What is counted. */
    enum Dimension {
        ENTRIES,
        ORGANISATION,
        THEME,
        SECTION
    }

    /** One count. */
    record Count(Dimension dimension, String code) {}

    /** Whose entry it is and what it is about, and the section that shows it. */
    record Shown(String section, Attribution attribution) {}

    /** By how much each count differs when {@code after} is shown where {@code before} was. */
    static Map<Count, Integer> difference(Optional<Shown> before, Optional<Shown> after) {
        var difference = new HashMap<Count, Integer>();
        after.stream().flatMap(Counted::counts).forEach(count -> difference.merge(count, 1, Integer::sum));
        before.stream().flatMap(Counted::counts).forEach(count -> difference.merge(count, -1, Integer::sum));
        return difference;
    }

    private static Stream<Count> counts(Shown shown) {
        return Stream.of(
                        Stream.of(new Count(Dimension.ENTRIES, "all"), new Count(Dimension.SECTION, shown.section())),
                        shown.attribution().organisations().stream()
                                .map(organisation -> new Count(Dimension.ORGANISATION, organisation)),
                        shown.attribution().themes().stream().map(theme -> new Count(Dimension.THEME, theme)))
                .flatMap(counts -> counts);
    }
}
