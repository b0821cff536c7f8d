package nl.stvda.voortgang.initiatives.resemblance;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Compares what was posted, soon after: a post does not wait for a search through texts. */
@ApplicationScoped
class ComparisonWorker {

    private static final Logger LOG = Logger.getLogger(ComparisonWorker.class);

    private static final Duration REST = Duration.ofSeconds(10);

    private final Comparison comparison;
    private final Clock clock;
    private volatile Instant restsUntil = Instant.MIN;

    ComparisonWorker(Comparison comparison, Clock clock) {
        this.comparison = comparison;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        if (clock.instant().isBefore(restsUntil)) {
            return;
        }
        try {
            while (comparison.step()) {
                // until nothing waits
            }
        } catch (RuntimeException failure) {
            restsUntil = clock.instant().plus(REST);
            LOG.warnf("Comparison failed and is tried again later: %s", failure.getMessage());
            comparison.putOff();
        }
    }
}
