package nl.stvda.voortgang.initiatives.resemblance;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Compares what was posted, soon after: a post does not wait for a search through texts. */
@ApplicationScoped
class ComparisonWorker {

    private static final Logger LOG = Logger.getLogger(ComparisonWorker.class);

    private static final Duration REST = Duration.ofSeconds(10);

    private final Comparison comparison;
    private final Clock clock;
    private final int rest;
    private volatile boolean stopping;
    private volatile Instant restsUntil = Instant.MIN;

    ComparisonWorker(Comparison comparison, Clock clock, ResemblanceConfig config) {
        this.comparison = comparison;
        this.clock = clock;
        rest = config.rest();
    }

    void stop(@Observes ShutdownEvent unused) {
        stopping = true;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        if (clock.instant().isBefore(restsUntil)) {
            return;
        }
        try {
            var begin = System.nanoTime();
            while (!stopping && comparison.step()) {
                LockSupport.parkNanos(rest * (System.nanoTime() - begin));
                begin = System.nanoTime();
            }
        } catch (RuntimeException failure) {
            if (stopping) {
                // the database is being closed; what was not compared waits for the next start
                return;
            }
            restsUntil = clock.instant().plus(REST);
            LOG.warnf("Comparison failed, trying again later: cause=%s", failure.getMessage());
            comparison.putOff();
        }
    }
}
