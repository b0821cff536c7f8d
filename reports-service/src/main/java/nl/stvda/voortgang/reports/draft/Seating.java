package nl.stvda.voortgang.reports.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.block.BlockKind;
import nl.stvda.voortgang.reports.block.BlockPlace;
import nl.stvda.voortgang.reports.curation.CurationResponse;
import nl.stvda.voortgang.reports.curation.Seat;
import nl.stvda.voortgang.reports.entry.Counts;
import nl.stvda.voortgang.reports.entry.Entries;

/**
 * Where the entries of a round stand, read in parts. Entries that decisions are about are known, all of them. The others
 * stand in the order of posting in the block that the rules fill, so that a part of them is read by its place in that order.
 */
final class Seating {

    private final Entries entries;
    private final String round;
    private final List<CurationResponse> curations;
    private final List<BlockPlace> blocks;
    private final Counts counts;
    private final Map<UUID, String> decided;
    private final Standing known;

    /**
     * Of a round.
     *
     * @param more an entry to be known although nothing may be decided about it
     */
    Seating(
            Entries entries,
            String round,
            List<CurationResponse> curations,
            List<BlockPlace> blocks,
            Optional<UUID> more) {
        this.entries = entries;
        this.round = round;
        this.curations = curations;
        this.blocks = blocks;
        counts = entries.counts(round);
        var concerned = new HashSet<>(Curated.concerned(curations.stream()
                .collect(Collectors.toMap(CurationResponse::initiativeId, CurationResponse::decision))));
        more.ifPresent(concerned::add);
        decided = entries.placedIn(round, concerned);
        known = Standing.of(decided, curations, blocks);
    }

    /** What is known without reading a part: the entries that decisions are about. */
    Standing known() {
        return known;
    }

    /** How many entries a section shows. */
    int entriesOf(String section) {
        return seats(section).size() + byRules(section);
    }

    /** How many entries each block of a section shows; one that shows none may be missing. */
    Map<UUID, Integer> inBlocks(String section) {
        var shown = new HashMap<>(
                seats(section).stream().collect(Collectors.groupingBy(Seat::block, Collectors.summingInt(_ -> 1))));
        filled(section).ifPresent(block -> shown.merge(block.id(), byRules(section), Integer::sum));
        return shown;
    }

    /** Some of what a section shows, as it is read, and who stands beside those. */
    Part part(String section, int from, int most) {
        var block = filled(section);
        if (block.isEmpty()) {
            return Part.of(known, seats(section), from, most);
        }
        // each decided entry shifts the others by one at most; one more on either side says who stands beside the part
        var before = count(section, seat -> isBefore(block.get(), seat));
        var inside = count(section, seat -> seat.block().equals(block.get().id()));
        var first = Math.clamp(from - before - inside - 1, 0, Math.max(0, byRules(section) - 1));
        var beyond = from - before + most + 1;
        var standing = with(section, first, Math.max(0, beyond - first));
        return Part.of(standing, standing.arrangement().in(section), from - first, most);
    }

    /** What is known with those who stand around an entry in its section, as many on either side. */
    Standing around(UUID initiative, int most) {
        var section = known.sectionOf(initiative);
        if (section.flatMap(this::filled).isEmpty()) {
            return known;
        }
        var before = known.arrangement().sectionOf(initiative).isEmpty()
                ? 0
                : entries.countBefore(
                        round,
                        section.get(),
                        decided.keySet(),
                        known.arrangement().rank(outermost(section.get(), initiative)));
        return with(section.get(), Math.max(0, before - most), 2 * most);
    }

    /** The entry inside which one that is known stands; empty where it stands by itself, or not at all. */
    Optional<UUID> inside(UUID initiative) {
        return known.arrangement().sectionOf(initiative).stream()
                .flatMap(section -> seats(section).stream())
                .filter(seat -> seat.initiative().equals(initiative))
                .map(Seat::nestedIn)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The entry that an entry is, or stands inside at whatever depth, and that stands in no other. */
    private UUID outermost(String section, UUID initiative) {
        var parents = new HashMap<UUID, UUID>();
        for (var seat : seats(section)) {
            var parent = seat.nestedIn();
            if (parent != null) {
                parents.put(seat.initiative(), parent);
            }
        }
        var at = initiative;
        for (var parent = parents.get(at); parent != null; parent = parents.get(at)) {
            at = parent;
        }
        return at;
    }

    private Standing with(String section, int first, int most) {
        var placed = new HashMap<>(decided);
        entries.placedIn(round, section, decided.keySet(), first, most).forEach(other -> placed.put(other, section));
        return Standing.of(placed, curations, blocks);
    }

    private List<Seat> seats(String section) {
        return known.arrangement().in(section);
    }

    private int count(String section, Predicate<Seat> wanted) {
        return Math.toIntExact(seats(section).stream().filter(wanted).count());
    }

    private boolean isBefore(BlockPlace block, Seat seat) {
        var order = blocks.stream().map(BlockPlace::id).toList();
        return order.indexOf(seat.block()) < order.indexOf(block.id());
    }

    /** The block that shows what the rules put into a section. */
    private Optional<BlockPlace> filled(String section) {
        return blocks.stream()
                .filter(block -> block.section().equals(section) && block.kind() == BlockKind.ENTRIES)
                .findFirst();
    }

    /** How many entries the rules put into a section about which nothing was decided. */
    private int byRules(String section) {
        var placed = counts.ofSection(section)
                - Math.toIntExact(
                        decided.values().stream().filter(section::equals).count());
        return filled(section).isEmpty() ? 0 : placed;
    }

    /**
     * Some of what a section shows.
     *
     * @param standing where these stand, and who stands beside them
     * @param earlier what the section shows before, as far as it is known: in each block at least the last
     */
    record Part(Standing standing, List<Seat> earlier, List<Seat> seats) {

        private static Part of(Standing standing, List<Seat> all, int from, int most) {
            return new Part(
                    standing,
                    all.stream().limit(from).toList(),
                    all.stream().skip(from).limit(most).toList());
        }

        Set<UUID> told() {
            return Standing.toldIn(seats);
        }
    }
}
