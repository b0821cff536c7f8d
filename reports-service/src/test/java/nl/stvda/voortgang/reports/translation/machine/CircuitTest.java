package nl.stvda.voortgang.reports.translation.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private Instant now = Instant.parse("2026-11-28T12:00:00Z");

    private final Circuit circuit = new Circuit(2, Duration.ofMinutes(1), new Clock() {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void restsAfterFailuresInARow() {
        circuit.failed();
        assertThat(circuit.left()).isZero();

        circuit.failed();

        assertThat(circuit.left()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        circuit.failed();
        circuit.succeeded();

        circuit.failed();

        assertThat(circuit.left()).isZero();
    }

    @Test
    void asksOnceAfterTheRestAndRestsAgainWhereThatFails() {
        circuit.failed();
        circuit.failed();
        now = now.plusSeconds(60);
        assertThat(circuit.left()).isZero();

        circuit.failed();

        assertThat(circuit.left()).isEqualTo(Duration.ofMinutes(1));
    }
}
