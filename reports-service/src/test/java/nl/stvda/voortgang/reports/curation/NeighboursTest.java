package nl.stvda.voortgang.reports.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.reports.block.BlockKind;
import nl.stvda.voortgang.reports.block.BlockPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final BlockPlace RULES = new BlockPlace(new UUID(9, 1), "one", BlockKind.ENTRIES);
    private static final BlockPlace SINGLE = new BlockPlace(new UUID(9, 2), "one", BlockKind.ENTRY);
    private static final BlockPlace GROUP = new BlockPlace(new UUID(9, 3), "one", BlockKind.GROUP);
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);

    private static Seat seat(UUID initiative, BlockPlace block, @Nullable UUID parent) {
        return new Seat(initiative, block.id(), parent, List.of());
    }

    private static Neighbours of(Seat... seats) {
        return new Neighbours(List.of(seats), List.of(RULES, SINGLE, GROUP), (_, into) -> into.equals(D));
    }

    @Test
    void goesInsideNothingThatIsTooDeep() {
        var neighbours = of(seat(D, GROUP, null), seat(A, GROUP, null), seat(B, GROUP, null));

        assertThat(neighbours.possible(A)).doesNotContain(Shift.IN);
        assertThat(neighbours.possible(B)).contains(Shift.IN);
    }

    @Test
    void goesPastTheOneBesideIt() {
        var neighbours = of(seat(A, RULES, null), seat(B, RULES, null), seat(C, RULES, null));

        assertThat(neighbours.step(B, Shift.UP)).contains(StepRequest.move("one", null, null));
        assertThat(neighbours.step(C, Shift.UP)).contains(StepRequest.move("one", null, A));
        assertThat(neighbours.step(B, Shift.DOWN)).contains(StepRequest.move("one", null, C));
    }

    @Test
    void goesOnIntoTheNextBlockThatHasRoom() {
        var free = of(seat(A, RULES, null), seat(B, GROUP, null));
        var taken = of(seat(A, RULES, null), seat(C, SINGLE, null), seat(B, GROUP, null));

        assertThat(free.step(A, Shift.DOWN)).contains(StepRequest.move("one", SINGLE.id(), null));
        assertThat(taken.step(A, Shift.DOWN)).contains(StepRequest.move("one", GROUP.id(), null));
        assertThat(taken.step(B, Shift.UP)).contains(StepRequest.move("one", null, A));
    }

    @Test
    void goesInsideTheOneBeforeItBehindThoseThatAreThere() {
        var neighbours = of(seat(A, GROUP, null), seat(B, GROUP, A), seat(C, GROUP, null));

        assertThat(neighbours.step(C, Shift.IN)).contains(StepRequest.nest(A, B));
    }

    @Test
    void comesOutBehindTheOneThatItStoodInside() {
        var neighbours = of(seat(A, GROUP, null), seat(B, GROUP, A), seat(C, GROUP, B), seat(D, GROUP, null));

        assertThat(neighbours.step(C, Shift.OUT)).contains(StepRequest.nest(A, B));
        assertThat(neighbours.step(B, Shift.OUT)).contains(StepRequest.move("one", GROUP.id(), A));
    }

    @Test
    void offersOnlyWhereThereIsAPlace() {
        var neighbours = of(seat(A, RULES, null), seat(B, RULES, A), seat(C, SINGLE, null), seat(D, GROUP, null));

        assertThat(neighbours.possible(A)).containsExactly(Shift.DOWN);
        assertThat(neighbours.possible(B)).containsExactly(Shift.OUT);
        assertThat(neighbours.possible(D)).containsExactly(Shift.UP);
        assertThat(neighbours.possible(new UUID(7, 7))).isEmpty();
    }
}
