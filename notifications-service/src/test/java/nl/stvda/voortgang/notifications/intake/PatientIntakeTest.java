package nl.stvda.voortgang.notifications.intake;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatientIntakeTest {

    private static final int ATTEMPTS = 3;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final PatientIntake intake = new PatientIntake(threads, new FastConfig());
    private final List<String> outcome = new ArrayList<>();
    private final AtomicInteger tries = new AtomicInteger();

    @AfterEach
    void stop() {
        threads.shutdownNow();
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
    void leavesARecordUnsettledWhenTheServiceStops() throws Exception {
        var taken = take(() -> {
            tries.incrementAndGet();
            throw new IllegalStateException(new ConnectException("refused"));
        });
        while (tries.get() == 0) {
            Thread.onSpinWait();
        }

        threads.shutdownNow();

        assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        assertThat(taken).isNotDone();
        assertThat(outcome).isEmpty();
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
