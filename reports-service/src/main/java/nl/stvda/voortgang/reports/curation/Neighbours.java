package nl.stvda.voortgang.reports.curation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.block.BlockKind;
import nl.stvda.voortgang.reports.block.BlockPlace;
import org.jspecify.annotations.Nullable;

/** Who stands beside whom in one section, made in one pass: a page asks it for each entry that it shows. */
public final class Neighbours {

    private final BiPredicate<UUID, UUID> isTooDeep;
    private final List<BlockPlace> blocks;
    private final Map<UUID, Seat> seats = new HashMap<>();
    private final Map<Row, List<UUID>> rows = new HashMap<>();
    private final Map<UUID, Integer> places = new HashMap<>();

    /**
     * Of the seats of a section as they are read.
     *
     * @param blocks those that take entries, in their order
     * @param isTooDeep whether an entry would stand too deep inside another
     */
    Neighbours(List<Seat> seats, List<BlockPlace> blocks, BiPredicate<UUID, UUID> isTooDeep) {
        this.blocks = blocks;
        this.isTooDeep = isTooDeep;
        for (var seat : seats) {
            var row = rows.computeIfAbsent(Row.of(seat), key -> new ArrayList<>());
            this.seats.put(seat.initiative(), seat);
            places.put(seat.initiative(), row.size());
            row.add(seat.initiative());
        }
    }

    /** The sides on which there is a place for an entry. */
    public Set<Shift> possible(UUID initiative) {
        var possible = EnumSet.noneOf(Shift.class);
        Stream.of(Shift.values())
                .filter(shift -> step(initiative, shift).isPresent())
                .forEach(possible::add);
        return possible;
    }

    /** The step that takes an entry one place further; empty where there is none. */
    Optional<StepRequest> step(UUID initiative, Shift shift) {
        return Optional.ofNullable(seats.get(initiative)).flatMap(seat -> switch (shift) {
            case UP -> up(seat);
            case DOWN -> down(seat);
            case IN ->
                before(seat)
                        .filter(into -> !isTooDeep.test(initiative, into))
                        .map(into -> StepRequest.nest(into, last(new Row(seat.block(), into))));
            case OUT -> Optional.ofNullable(seat.nestedIn()).map(this::out);
        });
    }

    private Optional<StepRequest> up(Seat seat) {
        var place = place(seat);
        if (place > 0) {
            return Optional.of(
                    to(Row.of(seat), place == 1 ? null : row(Row.of(seat)).get(place - 2)));
        }
        return beside(seat, -1).map(row -> to(row, last(row)));
    }

    private Optional<StepRequest> down(Seat seat) {
        var row = row(Row.of(seat));
        var next = place(seat) + 1;
        return next < row.size()
                ? Optional.of(to(Row.of(seat), row.get(next)))
                : beside(seat, 1).map(free -> to(free, null));
    }

    private Optional<UUID> before(Seat seat) {
        var place = place(seat);
        return place == 0 ? Optional.empty() : Optional.of(row(Row.of(seat)).get(place - 1));
    }

    private StepRequest out(UUID parent) {
        return to(Row.of(Objects.requireNonNull(seats.get(parent))), parent);
    }

    private StepRequest to(Row row, @Nullable UUID after) {
        if (row.parent() != null) {
            return StepRequest.nest(row.parent(), after);
        }
        var block = blocks.stream()
                .filter(known -> known.id().equals(row.block()))
                .findFirst()
                .orElseThrow();
        return StepRequest.move(block.section(), block.kind() == BlockKind.ENTRIES ? null : block.id(), after);
    }

    /** The next block on that side that has room for another; what stands inside an entry stays in its block. */
    private Optional<Row> beside(Seat seat, int direction) {
        if (seat.nestedIn() != null) {
            return Optional.empty();
        }
        var here = blocks.stream().map(BlockPlace::id).toList().indexOf(seat.block());
        for (var at = here + direction; at >= 0 && at < blocks.size(); at += direction) {
            var row = new Row(blocks.get(at).id(), null);
            if (blocks.get(at).kind() != BlockKind.ENTRY || row(row).isEmpty()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private @Nullable UUID last(Row row) {
        return row(row).isEmpty() ? null : row(row).getLast();
    }

    private List<UUID> row(Row row) {
        return rows.getOrDefault(row, List.of());
    }

    private int place(Seat seat) {
        return places.getOrDefault(seat.initiative(), 0);
    }

    /** Those that stand beside each other. */
    private record Row(UUID block, @Nullable UUID parent) {

        static Row of(Seat seat) {
            return new Row(seat.block(), seat.nestedIn());
        }
    }
}
