package nl.stvda.voortgang.reports.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.stvda.voortgang.reports.block.BlockKind;
import nl.stvda.voortgang.reports.block.BlockPlace;
import nl.stvda.voortgang.reports.curation.Decision.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private static final UUID GROUP = new UUID(9, 9);
    private static final List<BlockPlace> BLOCKS = List.of(
            block(new UUID(9, 1), "one", BlockKind.ENTRIES),
            block(GROUP, "one", BlockKind.GROUP),
            block(new UUID(9, 2), "two", BlockKind.ENTRIES));

    private final Map<UUID, String> placed = new HashMap<>();
    private final Map<UUID, Decision> decisions = new HashMap<>();

    private static BlockPlace block(UUID id, String section, BlockKind kind) {
        return new BlockPlace(id, section, kind);
    }

    private UUID entry(long number, String section) {
        var id = new UUID(0, number);
        placed.put(id, section);
        return id;
    }

    private void place(
            UUID entry,
            @Nullable String section,
            @Nullable UUID block,
            @Nullable UUID nestedIn,
            @Nullable UUID mergedInto) {
        decisions.put(entry, Decision.NONE.placed(new Place(section, block, null, nestedIn, mergedInto)));
    }

    private List<UUID> in(String section) {
        return Arrangement.of(placed, decisions, BLOCKS).in(section).stream()
                .map(Seat::initiative)
                .toList();
    }

    @Test
    void hasEntriesInTheOrderOfPostingWhereNothingWasDecided() {
        var second = entry(2, "one");
        var first = entry(1, "one");

        assertThat(in("one")).containsExactly(first, second);
    }

    @Test
    void readsBlocksInOrderAndEachEntryBeforeThoseInsideIt() {
        var moved = entry(1, "two");
        var inner = entry(2, "one");
        var outer = entry(3, "one");
        var stays = entry(4, "one");
        place(moved, "one", GROUP, null, null);
        place(inner, null, null, outer, null);

        assertThat(in("one")).containsExactly(outer, inner, stays, moved);
        assertThat(in("two")).isEmpty();
    }

    @Test
    void letsAMergedEntryBeToldByTheLastOfTheChain() {
        var first = entry(1, "one");
        var second = entry(2, "one");
        var third = entry(3, "two");
        place(first, null, null, null, second);
        place(second, null, null, null, third);

        var arrangement = Arrangement.of(placed, decisions, BLOCKS);

        assertThat(arrangement.mergedInto(third)).containsExactlyInAnyOrder(first, second);
        assertThat(arrangement.sectionOf(first)).isEmpty();
    }

    @Test
    void showsByTheRulesWhatStoodInsideSomethingThatIsGone() {
        var nested = entry(1, "one");
        var merged = entry(2, "one");
        var inRemovedBlock = entry(3, "one");
        var withdrawn = new UUID(0, 4);
        place(nested, null, null, withdrawn, null);
        place(merged, null, null, null, withdrawn);
        place(inRemovedBlock, "two", new UUID(8, 8), null, null);

        assertThat(in("one")).containsExactly(nested, merged);
        assertThat(in("two")).containsExactly(inRemovedBlock);
    }

    @Test
    void losesNothingInACircle() {
        var one = entry(1, "one");
        var other = entry(2, "one");
        place(one, null, null, other, null);
        place(other, null, null, one, null);

        assertThat(in("one")).containsExactly(one, other);
    }

    @Test
    void keepsChildrenOfAMergedEntryWithTheOneThatTellsOfIt() {
        var child = entry(1, "one");
        var parent = entry(2, "one");
        var lead = entry(3, "two");
        place(child, null, null, parent, null);
        place(parent, null, null, null, lead);

        assertThat(in("two")).containsExactly(lead, child);
    }

    @Test
    void arrangesTenThousandEntriesOfWhichManyWereMoved() {
        var entries = LongStream.range(0, 10_000)
                .mapToObj(number -> entry(number, "one"))
                .collect(Collectors.toList());
        entries.stream().filter(id -> id.getLeastSignificantBits() % 3 == 0).forEach(id -> {
            var rank = Rank.of(entries.get(9_999 - (int) id.getLeastSignificantBits()));
            decisions.put(id, Decision.NONE.placed(new Place("one", null, rank, null, null)));
        });

        assertThat(in("one")).hasSize(10_000).doesNotHaveDuplicates();
    }
}
