package nl.stvda.voortgang.reports.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.reports.block.BlockKind;
import nl.stvda.voortgang.reports.block.BlockPlace;
import nl.stvda.voortgang.reports.curation.Decision.Place;
import org.jspecify.annotations.Nullable;

/**
 * Puts entries where the rules and the decisions have them. A decision about something that is gone (a block that was
 * removed, an entry that was withdrawn) has no effect: its entry stands where it would stand without it.
 */
public final class Arrangement {

    /** How deep entries may stand inside each other. */
    static final int MOST_LEVELS = 4;

    private final Map<UUID, String> placed;
    private final Map<UUID, Decision> decisions;
    private final Map<UUID, BlockPlace> blocks = new LinkedHashMap<>();
    private final Map<String, UUID> entriesBlocks = new HashMap<>();
    private final Map<UUID, List<UUID>> merged = new HashMap<>();
    private final Map<UUID, List<UUID>> nested = new HashMap<>();
    private final Map<UUID, List<UUID>> inBlock = new HashMap<>();
    private final Map<String, List<Seat>> seats = new HashMap<>();
    private final Map<UUID, String> sections = new HashMap<>();

    private Arrangement(Map<UUID, String> placed, Map<UUID, Decision> decisions, List<BlockPlace> blocks) {
        this.placed = placed;
        this.decisions = decisions;
        for (var block : blocks) {
            this.blocks.put(block.id(), block);
            if (block.kind() == BlockKind.ENTRIES) {
                entriesBlocks.put(block.section(), block.id());
            }
        }
        placed.keySet().stream().filter(this::isThere).forEach(this::put);
        for (var block : blocks) {
            seat(block, inBlock.getOrDefault(block.id(), List.of()), null);
        }
    }

    /**
     * Arranges what a round shows.
     *
     * @param placed the section that the rules give each entry
     * @param blocks in the order in which they are read
     */
    public static Arrangement of(Map<UUID, String> placed, Map<UUID, Decision> decisions, List<BlockPlace> blocks) {
        return new Arrangement(placed, decisions, blocks);
    }

    /** What a section shows, as it is read: block by block, each entry before those inside it. */
    public List<Seat> in(String section) {
        return seats.getOrDefault(section, List.of());
    }

    /** Who stands beside whom in a section. */
    public Neighbours neighbours(String section) {
        return new Neighbours(
                in(section),
                blocks.values().stream()
                        .filter(block -> block.section().equals(section))
                        .filter(block -> block.kind().takesEntries())
                        .toList(),
                this::isTooDeep);
    }

    /** The section that shows an entry by itself; empty where it is left out or merged into another. */
    public Optional<String> sectionOf(UUID initiative) {
        return Optional.ofNullable(sections.get(initiative));
    }

    /** The entries that this one tells of too. */
    public List<UUID> mergedInto(UUID lead) {
        return List.copyOf(merged.getOrDefault(lead, List.of()));
    }

    /** Those that stand beside each other in a block, or inside an entry, in order. */
    List<UUID> siblings(@Nullable UUID block, @Nullable UUID parent) {
        return ordered(
                parent == null ? inBlock.getOrDefault(block, List.of()) : nested.getOrDefault(parent, List.of()));
    }

    /** The block that shows what the rules and nobody else put into a section; null where it has none. */
    @Nullable UUID entriesBlock(String section) {
        return entriesBlocks.get(section);
    }

    /** Where it stands among its neighbours, as a text that sorts. */
    public String rank(UUID initiative) {
        var place = place(initiative);
        return place == null || place.rank() == null ? Rank.of(initiative) : place.rank();
    }

    /** Whether an entry stands, at whatever depth, inside this one, or is merged into it. */
    boolean isInside(UUID initiative, UUID other) {
        var seen = new HashSet<UUID>();
        for (var at = above(initiative); at != null && seen.add(at); at = above(at)) {
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry, with what stands inside it, would stand deeper inside another than entries may. */
    boolean isTooDeep(UUID initiative, UUID into) {
        return levelOf(into) + levelsBelow(initiative) + 1 > MOST_LEVELS;
    }

    /** 1 for an entry that stands in a block, 2 for one inside it. */
    private int levelOf(UUID initiative) {
        var parent = nestedIn(initiative);
        return parent == null ? 1 : 1 + levelOf(parent);
    }

    /** How many levels stand inside this entry. */
    private int levelsBelow(UUID initiative) {
        return nested.getOrDefault(initiative, List.of()).stream()
                .mapToInt(child -> 1 + levelsBelow(child))
                .max()
                .orElse(0);
    }

    private @Nullable UUID above(UUID initiative) {
        var place = place(initiative);
        if (place == null) {
            return null;
        }
        return place.mergedInto() == null ? place.nestedIn() : place.mergedInto();
    }

    /** Whether the round shows it, by itself or as a part of another. */
    boolean isThere(UUID initiative) {
        return placed.containsKey(initiative) && !decision(initiative).isLeftOut();
    }

    private Decision decision(UUID initiative) {
        return decisions.getOrDefault(initiative, Decision.NONE);
    }

    private @Nullable Place place(UUID initiative) {
        return decision(initiative).place();
    }

    private void put(UUID initiative) {
        var lead = lead(initiative);
        if (lead != null) {
            merged.computeIfAbsent(lead, key -> new ArrayList<>()).add(initiative);
            return;
        }
        var parent = nestedIn(initiative);
        if (parent != null) {
            nested.computeIfAbsent(parent, key -> new ArrayList<>()).add(initiative);
            return;
        }
        var block = blockOf(initiative);
        if (block != null) {
            inBlock.computeIfAbsent(block, key -> new ArrayList<>()).add(initiative);
        }
    }

    /** The entry at the end of the chain; null where there is none, or where the chain is a circle. */
    private @Nullable UUID lead(UUID initiative) {
        var seen = new HashSet<UUID>();
        seen.add(initiative);
        UUID found = null;
        var place = place(initiative);
        while (place != null && place.mergedInto() != null && isThere(place.mergedInto())) {
            found = place.mergedInto();
            if (!seen.add(found)) {
                return null;
            }
            place = place(found);
        }
        return found;
    }

    private @Nullable UUID nestedIn(UUID initiative) {
        var parent = parent(initiative);
        var seen = new HashSet<UUID>();
        for (var at = parent; at != null; at = parent(at)) {
            if (at.equals(initiative) || !seen.add(at)) {
                return null;
            }
        }
        return parent;
    }

    /** The one that tells of the parent, where the parent is merged into another. */
    private @Nullable UUID parent(UUID initiative) {
        var place = place(initiative);
        if (place == null || place.nestedIn() == null || !isThere(place.nestedIn())) {
            return null;
        }
        var lead = lead(place.nestedIn());
        return lead == null ? place.nestedIn() : lead;
    }

    private @Nullable UUID blockOf(UUID initiative) {
        var place = place(initiative);
        if (place != null && place.section() != null) {
            var block = place.block() == null ? null : blocks.get(place.block());
            if (block != null && block.section().equals(place.section())) {
                return block.id();
            }
            var entries = entriesBlocks.get(place.section());
            if (entries != null) {
                return entries;
            }
        }
        return entriesBlocks.get(placed.get(initiative));
    }

    private void seat(BlockPlace block, List<UUID> entries, @Nullable UUID parent) {
        for (var initiative : ordered(entries)) {
            sections.put(initiative, block.section());
            seats.computeIfAbsent(block.section(), key -> new ArrayList<>())
                    .add(new Seat(initiative, block.id(), parent, mergedInto(initiative)));
            seat(block, nested.getOrDefault(initiative, List.of()), initiative);
        }
    }

    private List<UUID> ordered(List<UUID> entries) {
        return Rank.inOrder(entries, this::rank);
    }
}
