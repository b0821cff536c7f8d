package nl.stvda.voortgang.notifications.intake;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatientIntakeTest {

    private static final int ATTEMPTS = 3;

    private final PatientIntake intake = new PatientIntake(new FastConfig());
    private final List<String> outcome = new ArrayList<>();
    private final AtomicInteger tries = new AtomicInteger();

    @AfterEach
    void stop() throws InterruptedException {
        intake.stop(new ShutdownEvent());
    }

    @Test
    void waitsForADatabaseThatIsAwayLongerThanAnyNumberOfAttempts() throws Exception {
        take(() -> {
                    if (tries.incrementAndGet() <= 5 * ATTEMPTS) {
                        throw new IllegalStateException(new ConnectException("refused"));
                    }
                })
                .get(5, TimeUnit.SECONDS);

        assertThat(outcome).containsExactly("settled");
    }

    @Test
    void waitsForALostConnectionADeadlockAndAFullDisk() throws Exception {
        var states = List.of("08006", "57P01", "40P01", "53100", "58030", "55P03");

        take(() -> {
                    var number = tries.getAndIncrement();
                    if (number < states.size()) {
                        throw new IllegalStateException(new SQLException("away", states.get(number)));
                    }
                })
                .get(5, TimeUnit.SECONDS);

        assertThat(outcome).containsExactly("settled");
    }

    @Test
    void givesUpAfterAFewTries() throws Exception {
        take(() -> {
                    tries.incrementAndGet();
                    throw new IllegalArgumentException("poison");
                })
                .get(5, TimeUnit.SECONDS);

        assertThat(outcome).containsExactly("gave up: poison");
        assertThat(tries).hasValue(ATTEMPTS);
    }

    @Test
    void insistsThatTheBrokerIsTold() throws Exception {
        var told = new AtomicInteger();
        Supplier<CompletionStage<Void>> settle = () -> told.incrementAndGet() < 3
                ? CompletableFuture.failedFuture(new IllegalStateException("broker away"))
                : completedFuture(null);

        intake.take(() -> {}, settle, failure -> completedFuture(null))
                .toCompletableFuture()
                .get(5, TimeUnit.SECONDS);

        assertThat(told).hasValue(3);
    }

    @Test
    void leavesARecordThatWaitsForItsDatabaseWhenTheServiceStops() throws Exception {
        var begun = new CountDownLatch(1);
        var taken = take(() -> {
            begun.countDown();
            throw new IllegalStateException(new ConnectException("refused"));
        });
        begun.await();

        stop();

        assertThat(taken).isNotDone();
        assertThat(outcome).isEmpty();
    }

    @Test
    void finishesTheRecordInHandWhenTheServiceStops() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var inHand = take(() -> {
            begun.countDown();
            waitFor(goOn);
        });
        begun.await();

        var stopping = stopInBackground();
        var next = take(tries::incrementAndGet);
        goOn.countDown();
        stopping.join();

        assertThat(inHand).isCompleted();
        assertThat(next).isNotDone();
        assertThat(outcome).containsExactly("settled");
        assertThat(tries).hasValue(0);
    }

    /** Whatever it looks like: the last of its attempts fails because everything around it ends. */
    @Test
    void blamesNoRecordForWhatFailsWhileTheServiceStops() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var taken = take(() -> {
            if (tries.incrementAndGet() == ATTEMPTS) {
                begun.countDown();
                waitFor(goOn);
            }
            throw new IllegalArgumentException("something ended");
        });
        begun.await();

        var stopping = stopInBackground();
        goOn.countDown();
        stopping.join();

        assertThat(taken).isNotDone();
        assertThat(outcome).isEmpty();
    }

    @Test
    void doesNotWaitLongForARecordThatHangs() throws Exception {
        var begun = new CountDownLatch(1);
        var taken = take(() -> {
            begun.countDown();
            waitFor(new CountDownLatch(1));
        });
        begun.await();

        stop();

        assertThat(taken).isNotDone();
        assertThat(outcome).isEmpty();
    }

    /** Returns when the stop has begun and waits for what is in hand. */
    private Thread stopInBackground() {
        var stopping = Thread.ofPlatform().start(() -> {
            try {
                stop();
            } catch (InterruptedException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        while (stopping.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return stopping;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    private CompletableFuture<Void> take(Runnable effect) {
        return intake.take(
                        effect,
                        () -> {
                            outcome.add("settled");
                            return completedFuture(null);
                        },
                        failure -> {
                            outcome.add("gave up: " + failure.getMessage());
                            return completedFuture(null);
                        })
                .toCompletableFuture();
    }

    private record FastConfig() implements IntakeConfig {

        @Override
        public int attempts() {
            return ATTEMPTS;
        }

        @Override
        public Duration firstDelay() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration longestDelay() {
            return Duration.ofMillis(5);
        }
    }
}
