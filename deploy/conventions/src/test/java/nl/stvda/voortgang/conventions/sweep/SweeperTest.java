package nl.stvda.voortgang.conventions.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweeperTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);

    @Test
    void removesInBatchesUntilNothingIsLeft() {
        var rows = new Rows(2 * Rows.BATCH + 1);

        new Sweeper(List.of(rows), CLOCK).sweepAll();

        assertThat(rows.batches).containsExactly(Rows.BATCH, Rows.BATCH, 1);
        assertThat(rows.moments).containsOnly(CLOCK.instant());
    }

    @Test
    void goesOnWithTheNextWhenOneFails() {
        var failing = new Rows(1) {
            @Override
            public int remove(Instant now, int most) {
                throw new IllegalStateException("table locked");
            }
        };
        var rows = new Rows(1);

        new Sweeper(List.of(failing, rows), CLOCK).sweepAll();

        assertThat(rows.left).isZero();
    }

    @Test
    void endsAfterABatchWhenTheServiceStops() {
        var rows = new Rows(5 * Rows.BATCH);
        var sweeper = new Sweeper(List.of(rows), CLOCK);
        sweeper.stop(new ShutdownEvent());

        sweeper.sweepAll();

        assertThat(rows.batches).hasSize(1);
    }

    private static class Rows implements Sweep {

        private static final int BATCH = 5;

        private final List<Integer> batches = new ArrayList<>();
        private final List<Instant> moments = new ArrayList<>();
        private int left;

        Rows(int left) {
            this.left = left;
        }

        @Override
        public String name() {
            return "rows";
        }

        @Override
        public int batch() {
            return BATCH;
        }

        @Override
        public int remove(Instant now, int most) {
            var removed = Math.min(left, most);
            left -= removed;
            batches.add(removed);
            moments.add(now);
            return removed;
        }
    }
}
