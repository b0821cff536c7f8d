package nl.stvda.voortgang.reports.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tries a record until it has had its effect. Each try is a transaction of its own, so the waiting is outside of it. A
 * database that is away is waited for without end, because giving up would lose nothing but good records; a record that
 * fails for another reason is given up after a few tries. The next record of the channel starts when this one is settled,
 * which keeps the order.
 *
 * <p>When the service stops, the record in hand is finished and no other is begun. What fails from then on says nothing
 * about its record, because everything around is ending: the record is neither confirmed nor given up, and comes again.
 */
@ApplicationScoped
class PatientIntake {

    private static final Logger LOG = Logger.getLogger(PatientIntake.class);

    private static final int ATTEMPTS = 4;
    /** The wait after the first failure; each next one is twice as long. */
    private static final Duration FIRST_DELAY = Duration.ofMillis(50);

    private static final Duration LONGEST_DELAY = Duration.ofSeconds(5);

    /** Much longer than a record takes, and shorter than what a service is given to end. */
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(4);

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("intake-", 0).factory());
    private final CountDownLatch stopping = new CountDownLatch(1);

    PatientIntake() {}

    /** Completes when the effect is committed, or else when the record was given up; never, when the service stops. */
    CompletionStage<Void> take(
            Runnable effect,
            Supplier<CompletionStage<Void>> settle,
            Function<Throwable, CompletionStage<Void>> giveUp) {
        var settled = new CompletableFuture<Void>();
        try {
            threads.execute(() -> {
                try {
                    var failure = tryUntilDone(effect);
                    insist(() -> failure == null ? settle.get() : giveUp.apply(failure));
                    settled.complete(null);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
        } catch (RejectedExecutionException stopped) {
            LOG.debug("Record left for the next start");
        }
        return settled;
    }

    /** Before all others who listen to this: the database must still be there for the record in hand. */
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event)
            throws InterruptedException {
        stopping.countDown();
        threads.shutdown();
        if (!threads.awaitTermination(LONGEST_GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("The record in hand takes too long, it is left for the next start");
            threads.shutdownNow();
        }
    }

    private @Nullable Throwable tryUntilDone(Runnable effect) throws InterruptedException {
        var delay = FIRST_DELAY;
        var failures = 0;
        while (true) {
            try {
                effect.run();
                return null;
            } catch (RuntimeException | Error failure) {
                if (isStopping()) {
                    throw left(failure);
                } else if (PassingFailure.isBehind(failure)) {
                    LOG.warnf("Database unavailable, waiting %s: %s", delay, failure.getMessage());
                } else if (++failures >= ATTEMPTS) {
                    return failure;
                } else {
                    LOG.infof("Record failed, trying again in %s: %s", delay, failure.getMessage());
                }
            }
            pause(delay);
            delay = longer(delay);
        }
    }

    /** Telling the broker must succeed too: an unsettled record would stop its partition without a word. */
    private void insist(Supplier<CompletionStage<Void>> settling) throws InterruptedException {
        var delay = FIRST_DELAY;
        while (true) {
            try {
                settling.get().toCompletableFuture().get();
                return;
            } catch (ExecutionException | RuntimeException failure) {
                if (isStopping()) {
                    throw left(failure);
                }
                LOG.warnf(failure, "Record could not be settled, trying again in %s", delay);
            }
            pause(delay);
            delay = longer(delay);
        }
    }

    private void pause(Duration delay) throws InterruptedException {
        if (stopping.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("The service stops");
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private static InterruptedException left(Throwable failure) {
        LOG.infof("Record left for the next start: %s", failure.getMessage());
        return new InterruptedException("The service stops");
    }

    private static Duration longer(Duration delay) {
        var twice = delay.multipliedBy(2);
        return twice.compareTo(LONGEST_DELAY) < 0 ? twice : LONGEST_DELAY;
    }
}
