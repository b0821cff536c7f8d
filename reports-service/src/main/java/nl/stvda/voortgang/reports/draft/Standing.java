package nl.stvda.voortgang.reports.draft;

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
import nl.stvda.voortgang.reports.curation.Arrangement;
import nl.stvda.voortgang.reports.curation.CurationResponse;
import nl.stvda.voortgang.reports.curation.Decision;
import nl.stvda.voortgang.reports.curation.Seat;

/** Where the entries of a round stand and what was decided about them; what they say is not known here. */
record Standing(
        Map<UUID, String> placed,
        Map<UUID, CurationResponse> decided,
        Map<UUID, Decision> decisions,
        Arrangement arrangement) {

    static Standing of(Map<UUID, String> placed, List<CurationResponse> curations, List<BlockPlace> blocks) {
        var decided = curations.stream().collect(Collectors.toMap(CurationResponse::initiativeId, Function.identity()));
        var decisions = curations.stream()
                .collect(Collectors.toMap(CurationResponse::initiativeId, CurationResponse::decision));
        return new Standing(placed, decided, decisions, Arrangement.of(placed, decisions, blocks));
    }

    /** That of what was decided about an entry; 0 as long as nothing was. */
    int version(UUID initiative) {
        var curation = decided.get(initiative);
        return curation == null ? 0 : curation.version();
    }

    /** The entries that would stand in a section if they were not left out. */
    List<UUID> leftOutOf(String section, int most) {
        return decided.values().stream()
                .filter(curation -> curation.decision().isLeftOut())
                .map(CurationResponse::initiativeId)
                .filter(initiative ->
                        usualSection(initiative).filter(section::equals).isPresent())
                .sorted()
                .limit(most)
                .toList();
    }

    /** The other entries that stand nearest to this one in its section, in order. */
    List<UUID> near(UUID initiative, int most) {
        var others = sectionOf(initiative).stream()
                .flatMap(section -> arrangement.in(section).stream())
                .map(Seat::initiative)
                .toList();
        var first = Math.max(0, others.indexOf(initiative) - most / 2);
        return others.stream()
                .skip(first)
                .filter(other -> !other.equals(initiative))
                .limit(most)
                .toList();
    }

    /** The section that shows an entry, or that would if it stood by itself. */
    Optional<String> sectionOf(UUID initiative) {
        return arrangement.sectionOf(initiative).or(() -> usualSection(initiative));
    }

    /** Those that stand in these seats, and those that they tell of too. */
    static Set<UUID> toldIn(List<Seat> seats) {
        return seats.stream()
                .flatMap(seat -> Stream.concat(Stream.of(seat.initiative()), seat.merged().stream()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Where it would stand if nothing but its section were decided. */
    private Optional<String> usualSection(UUID initiative) {
        return Optional.ofNullable(decisions.get(initiative))
                .map(Decision::place)
                .map(Decision.Place::section)
                .or(() -> Optional.ofNullable(placed.get(initiative)));
    }
}
