package nl.stvda.voortgang.conventions.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Gauges that end with the service. A registry may outlive it, where it is started again in the same process: a gauge that
 * stayed would go on asking the old one, and the new one could not register its own.
 */
@ApplicationScoped
public class Gauges {

    private final MeterRegistry registry;
    private final List<Gauge> gauges = new CopyOnWriteArrayList<>();

    Gauges(MeterRegistry registry) {
        this.registry = registry;
    }

    public void register(Gauge.Builder<?> gauge) {
        gauges.add(gauge.register(registry));
    }

    @PreDestroy
    void remove() {
        gauges.forEach(registry::remove);
    }
}
