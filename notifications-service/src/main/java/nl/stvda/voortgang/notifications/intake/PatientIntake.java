package nl.stvda.voortgang.notifications.intake;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.stvda.voortgang.notifications.problem.DatabaseOutage;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tries a record until it has had its effect. Each try is a transaction of its own, so the waiting is outside of it. A
 * database that is away is waited for without end, because giving up would lose nothing but good records; a record that
 * fails for another reason is given up after a few tries. The next record of the channel starts when this one is settled,
 * which keeps the order. A stop of the service leaves the record unsettled: it comes again.
 */
@ApplicationScoped
class PatientIntake {

    private static final Logger LOG = Logger.getLogger(PatientIntake.class);

    private final ExecutorService threads;
    private final IntakeConfig config;

    PatientIntake(@VirtualThreads ExecutorService threads, IntakeConfig config) {
        this.threads = threads;
        this.config = config;
    }

    /** Completes when the effect is committed, or else when the record was given up. */
    CompletionStage<Void> take(
            Runnable effect,
            Supplier<CompletionStage<Void>> settle,
            Function<RuntimeException, CompletionStage<Void>> giveUp) {
        var settled = new CompletableFuture<Void>();
        threads.execute(() -> {
            try {
                var failure = tryUntilSettled(effect);
                insist(() -> failure == null ? settle.get() : giveUp.apply(failure));
                settled.complete(null);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        });
        return settled;
    }

    private @Nullable RuntimeException tryUntilSettled(Runnable effect) throws InterruptedException {
        var delay = config.firstDelay();
        var failures = 0;
        while (true) {
            try {
                effect.run();
                return null;
            } catch (RuntimeException failure) {
                if (DatabaseOutage.isBehind(failure)) {
                    LOG.warnf("Database unavailable, waiting %s: %s", delay, failure.getMessage());
                } else if (++failures >= config.attempts()) {
                    return failure;
                } else {
                    LOG.infof("Record failed, trying again in %s: %s", delay, failure.getMessage());
                }
            }
            Thread.sleep(delay);
            delay = longer(delay);
        }
    }

    /** Telling the broker must succeed too: an unsettled record would stop its partition without a word. */
    private void insist(Supplier<CompletionStage<Void>> settling) throws InterruptedException {
        var delay = config.firstDelay();
        while (true) {
            try {
                settling.get().toCompletableFuture().join();
                return;
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "Record could not be settled, trying again in %s", delay);
            }
            Thread.sleep(delay);
            delay = longer(delay);
        }
    }

    private Duration longer(Duration delay) {
        var twice = delay.multipliedBy(2);
        return twice.compareTo(config.longestDelay()) < 0 ? twice : config.longestDelay();
    }
}
