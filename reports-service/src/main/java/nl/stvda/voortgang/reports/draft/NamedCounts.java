package nl.stvda.voortgang.reports.draft;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.catalogue.Named;
import nl.stvda.voortgang.reports.catalogue.Names;
import nl.stvda.voortgang.reports.content.DraftCounts;
import nl.stvda.voortgang.reports.content.DraftCounts.OrganisationCount;
import nl.stvda.voortgang.reports.content.DraftCounts.SideCount;
import nl.stvda.voortgang.reports.content.DraftCounts.ThemeCount;
import nl.stvda.voortgang.reports.content.DraftCounts.UntranslatedCount;
import nl.stvda.voortgang.reports.entry.Counts;

/** What a draft shows how many of, by the names of the catalogue. */
final class NamedCounts {

    private NamedCounts() {}

    static DraftCounts of(Counts counts, Names names, List<UntranslatedCount> untranslated, List<SideCount> sides) {
        return new DraftCounts(counts.all(), organisations(counts, names), themes(counts, names), untranslated, sides);
    }

    /**
     * How many entries each side has.
     *
     * @param reported the side of each entry that nobody left out
     */
    static List<SideCount> sides(Stream<String> reported, Names names) {
        Map<String, Long> entries = reported.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return names.sides().stream()
                .map(side ->
                        new SideCount(DraftContent.named(side), Math.toIntExact(entries.getOrDefault(side.code(), 0L))))
                .toList();
    }

    private static List<OrganisationCount> organisations(Counts counts, Names names) {
        return codes(names.organisations(), counts.organisations())
                .map(code -> new OrganisationCount(
                        DraftContent.named(names.organisation(code)), counts.ofOrganisation(code)))
                .toList();
    }

    private static List<ThemeCount> themes(Counts counts, Names names) {
        return codes(names.themes(), counts.themes())
                .map(code -> new ThemeCount(DraftContent.named(names.theme(code)), counts.ofTheme(code)))
                .toList();
    }

    /** Those of the catalogue, and after them those that have entries and no name yet. */
    private static Stream<String> codes(List<Named> known, SortedSet<String> counted) {
        return Stream.concat(known.stream().map(Named::code), counted.stream()).distinct();
    }
}
