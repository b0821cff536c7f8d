package nl.stvda.voortgang.conventions.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class GaugesTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void leaveTheNameToTheNextServiceOfTheProcess() {
        var ended = new Gauges(registry);
        ended.register(Gauge.builder("rows", () -> 1));

        ended.remove();
        new Gauges(registry).register(Gauge.builder("rows", () -> 2));

        assertThat(registry.get("rows").gauge().value()).isEqualTo(2);
    }
}
