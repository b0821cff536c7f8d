package nl.stvda.voortgang.reports.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.entry.Counted.Count;
import nl.stvda.voortgang.reports.entry.Counted.Dimension;
import nl.stvda.voortgang.reports.entry.Counted.Shown;
import nl.stvda.voortgang.reports.initiative.Attribution;

/** How many entries a draft shows, in all and per organisation, theme and section. */
public final class Counts {

    private final Map<Count, Integer> entries;

    Counts(Map<Count, Integer> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** The same with an entry counted as one of this section and these organisations, or not at all. */
    public Counts moved(ShownEntry entry, Optional<String> to, List<String> organisations) {
        var own = Stream.concat(Stream.of(entry.organisation()), entry.jointWith().stream())
                .distinct()
                .toList();
        var changed = new HashMap<>(entries);
        Counted.difference(
                        Optional.of(new Shown(entry.section(), new Attribution(own, entry.themes()))),
                        to.map(section -> new Shown(section, new Attribution(organisations, entry.themes()))))
                .forEach((count, difference) -> changed.merge(count, difference, Integer::sum));
        return new Counts(changed);
    }

    public int all() {
        return entries.getOrDefault(new Count(Dimension.ENTRIES, "all"), 0);
    }

    public int ofOrganisation(String code) {
        return entries.getOrDefault(new Count(Dimension.ORGANISATION, code), 0);
    }

    public int ofTheme(String code) {
        return entries.getOrDefault(new Count(Dimension.THEME, code), 0);
    }

    public int ofSection(String code) {
        return entries.getOrDefault(new Count(Dimension.SECTION, code), 0);
    }

    /** The organisations with at least one entry. */
    public SortedSet<String> organisations() {
        return codes(Dimension.ORGANISATION);
    }

    /** The themes with at least one entry. */
    public SortedSet<String> themes() {
        return codes(Dimension.THEME);
    }

    private SortedSet<String> codes(Dimension dimension) {
        return entries.entrySet().stream()
                .filter(count -> count.getKey().dimension() == dimension && count.getValue() > 0)
                .map(count -> count.getKey().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
