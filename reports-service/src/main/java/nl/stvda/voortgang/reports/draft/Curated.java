package nl.stvda.voortgang.reports.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.block.BlockPlace;
import nl.stvda.voortgang.reports.catalogue.Names;
import nl.stvda.voortgang.reports.content.DraftCounts.UntranslatedCount;
import nl.stvda.voortgang.reports.curation.Arrangement;
import nl.stvda.voortgang.reports.curation.Decision;
import nl.stvda.voortgang.reports.curation.Decision.Place;
import nl.stvda.voortgang.reports.entry.Counts;
import nl.stvda.voortgang.reports.entry.ShownEntry;

/** What the rules place, as the secretariat arranged it. */
final class Curated {

    private Curated() {}

    static Arrangement arranged(
            Collection<ShownEntry> entries, Map<UUID, Decision> decisions, List<BlockPlace> blocks) {
        return Arrangement.of(
                entries.stream().collect(Collectors.toMap(ShownEntry::initiativeId, ShownEntry::section)),
                decisions,
                blocks);
    }

    /** How many entries a reader of each language reads in another one, in part at least. */
    static List<UntranslatedCount> untranslated(List<ShownEntry> reported, Map<UUID, Decision> decisions, Names names) {
        return names.languages().tags().stream()
                .map(tag -> new UntranslatedCount(
                        tag,
                        Math.toIntExact(reported.stream()
                                .filter(entry -> isUntranslated(
                                        entry, decisions.getOrDefault(entry.initiativeId(), Decision.NONE), tag))
                                .count())))
                .toList();
    }

    static boolean isUntranslated(ShownEntry entry, Decision decision, String tag) {
        return Stream.of(
                        decision.title(entry.content().title()),
                        decision.text(entry.content().description()))
                .anyMatch(text -> !text.isEmpty() && !text.isIn(tag));
    }

    /** The entries that decisions are about, and those that they put others into. */
    static Set<UUID> concerned(Map<UUID, Decision> decisions) {
        var concerned = new HashSet<>(decisions.keySet());
        decisions.values().stream()
                .map(Decision::place)
                .flatMap(Stream::ofNullable)
                .flatMap(Curated::others)
                .forEach(concerned::add);
        return concerned;
    }

    private static Stream<UUID> others(Place place) {
        return Stream.concat(Stream.ofNullable(place.nestedIn()), Stream.ofNullable(place.mergedInto()));
    }

    /**
     * The counts with what the secretariat decided; the projection counts by the rules alone, so that it can be made anew.
     * An entry that tells of others too counts for their organisations.
     *
     * @param entries those that are concerned
     */
    static Counts counted(
            Counts byRules, List<ShownEntry> entries, Map<UUID, Decision> decisions, List<BlockPlace> blocks) {
        var arrangement = arranged(entries, decisions, blocks);
        var known = entries.stream().collect(Collectors.toMap(ShownEntry::initiativeId, Function.identity()));
        var counts = byRules;
        for (var entry : entries) {
            var to = arrangement.sectionOf(entry.initiativeId());
            var merged = arrangement.mergedInto(entry.initiativeId());
            if (!to.equals(Optional.of(entry.section())) || !merged.isEmpty()) {
                var all = Stream.concat(
                        Stream.of(entry), merged.stream().map(known::get).flatMap(Stream::ofNullable));
                counts = counts.moved(entry, to, organisations(all));
            }
        }
        return counts;
    }

    private static List<String> organisations(Stream<ShownEntry> entries) {
        return entries.flatMap(DraftContent::organisations).distinct().toList();
    }
}
