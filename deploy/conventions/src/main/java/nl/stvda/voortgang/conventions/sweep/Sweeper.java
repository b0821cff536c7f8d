package nl.stvda.voortgang.conventions.sweep;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** Runs all sweeps of a service, each batch by itself; one that fails does not keep the others from theirs. */
@ApplicationScoped
class Sweeper {

    private static final Logger LOG = Logger.getLogger(Sweeper.class);

    private final List<Sweep> sweeps;
    private final Clock clock;
    private volatile boolean stopping;

    Sweeper(@All List<Sweep> sweeps, Clock clock) {
        this.sweeps = sweeps;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweepAll() {
        sweeps.forEach(this::sweep);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void sweep(Sweep sweep) {
        var removed = 0;
        try {
            int some;
            do {
                some = sweep.remove(clock.instant(), sweep.batch());
                removed += some;
            } while (some >= sweep.batch() && !stopping);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "Not swept to the end, the next sweep goes on: what=%s", sweep.name());
        }
        if (removed > 0) {
            LOG.infof("Swept: what=%s removed=%d", sweep.name(), removed);
        }
    }
}
