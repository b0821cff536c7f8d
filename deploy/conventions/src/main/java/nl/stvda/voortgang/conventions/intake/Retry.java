package nl.stvda.voortgang.conventions.intake;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.stvda.voortgang.conventions.problem.DatabaseOutage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tries again, with pauses that grow. A database that is away is waited for without end, because giving up would lose
 * nothing but good records. When the service stops, a failure says nothing about its records, because everything around
 * is ending: they are neither confirmed nor given up, and come again.
 */
final class Retry {

    private static final Logger LOG = Logger.getLogger(Retry.class);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final IntakeConfig config;

    Retry(IntakeConfig config) {
        this.config = config;
    }

    /** Null when the effect is there; else why it is not, after so many attempts. */
    @Nullable Throwable attempt(Runnable effect, int attempts) throws InterruptedException {
        var delay = config.firstDelay();
        var failures = 0;
        while (true) {
            try {
                effect.run();
                return null;
            } catch (RuntimeException | Error failure) {
                if (isStopping()) {
                    throw left(failure);
                } else if (DatabaseOutage.isBehind(failure)) {
                    LOG.warnf("Database unavailable, waiting: wait=%s cause=%s", delay, failure.getMessage());
                } else if (++failures >= attempts) {
                    return failure;
                } else {
                    LOG.infof("Record failed, trying again: wait=%s cause=%s", delay, failure.getMessage());
                }
            }
            pause(delay);
            delay = longer(delay);
        }
    }

    /** Telling the broker must succeed too: an unsettled record would stop its partition without a word. */
    void insist(Supplier<CompletionStage<Void>> settling) throws InterruptedException {
        var delay = config.firstDelay();
        while (true) {
            try {
                settling.get().toCompletableFuture().get();
                return;
            } catch (ExecutionException | RuntimeException failure) {
                if (isStopping()) {
                    throw left(failure);
                }
                LOG.warnf(failure, "Record not settled, trying again: wait=%s", delay);
            }
            pause(delay);
            delay = longer(delay);
        }
    }

    /** Ends every pause, and every waiting for the next attempt. */
    void stop() {
        stopping.countDown();
    }

    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void pause(Duration delay) throws InterruptedException {
        if (stopping.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("The service stops");
        }
    }

    private static InterruptedException left(Throwable failure) {
        LOG.infof("Record left for the next start: cause=%s", failure.getMessage());
        return new InterruptedException("The service stops");
    }

    private Duration longer(Duration delay) {
        var twice = delay.multipliedBy(2);
        return twice.compareTo(config.longestDelay()) < 0 ? twice : config.longestDelay();
    }
}
