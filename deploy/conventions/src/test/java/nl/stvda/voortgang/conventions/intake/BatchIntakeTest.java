package nl.stvda.voortgang.conventions.intake;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BatchIntakeTest {

    private static final int ATTEMPTS = 3;
    private static final int LARGEST_BATCH = 8;

    private final BatchIntake intake = new BatchIntake(new FastConfig());
    private final List<List<String>> applied = Collections.synchronizedList(new ArrayList<>());
    private final List<String> outcome = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger attempts = new AtomicInteger();

    @AfterEach
    void stop() throws InterruptedException {
        intake.stop(new ShutdownEvent());
    }

    @Test
    void waitsForADatabaseThatIsAwayLongerThanAnyNumberOfAttempts() {
        var queue = open(records -> {
            if (attempts.incrementAndGet() <= 5 * ATTEMPTS) {
                throw new IllegalStateException(new ConnectException("refused"));
            }
        });

        send(queue, "one").join();

        assertThat(outcome).containsExactly("settled one");
    }

    @Test
    void waitsForALostConnectionADeadlockAndAFullDisk() {
        var states = List.of("08006", "57P01", "40P01", "53100", "58030", "55P03");
        var queue = open(records -> {
            var number = attempts.getAndIncrement();
            if (number < states.size()) {
                throw new IllegalStateException(new SQLException("away", states.get(number)));
            }
        });

        send(queue, "one").join();

        assertThat(outcome).containsExactly("settled one");
    }

    @Test
    void givesUpAfterAFewTries() {
        var queue = open(records -> {
            attempts.incrementAndGet();
            throw new IllegalArgumentException("poison");
        });

        send(queue, "one").join();

        assertThat(outcome).containsExactly("gave up one: poison");
        assertThat(attempts).hasValue(ATTEMPTS);
    }

    @Test
    void insistsThatTheBrokerIsTold() {
        var told = new AtomicInteger();
        var queue = open(records -> {});

        send(
                        queue,
                        "one",
                        () -> told.incrementAndGet() < 3
                                ? CompletableFuture.failedFuture(new IllegalStateException("broker away"))
                                : completedFuture(null))
                .join();

        assertThat(told).hasValue(3);
    }

    @Test
    void appliesWhatCameMeanwhileAsOneBatchInItsOrder() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var queue = open(records -> {
            begun.countDown();
            waitFor(release);
        });
        var first = send(queue, "first");
        begun.await();
        var others = Stream.of("a", "b", "c").map(name -> send(queue, name)).toList();

        release.countDown();
        first.join();
        others.forEach(CompletableFuture::join);

        assertThat(applied).containsExactly(List.of("first"), List.of("a", "b", "c"));
    }

    @Test
    void takesNoMoreThanABatchAheadOfTheOneInHand() throws InterruptedException {
        var release = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var queue = open(records -> {
            begun.countDown();
            waitFor(release);
        });
        var inHand = queue.add(message("in hand", () -> completedFuture(null), new CompletableFuture<>()));
        begun.await();

        var room = IntStream.range(0, LARGEST_BATCH)
                .mapToObj(number ->
                        queue.add(message("waiting " + number, () -> completedFuture(null), new CompletableFuture<>())))
                .toList();

        assertThat(inHand.toCompletableFuture()).isDone();
        assertThat(room.getFirst().toCompletableFuture()).isDone();
        assertThatThrownBy(() -> room.getLast().toCompletableFuture().get(50, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        release.countDown();
        room.getLast().toCompletableFuture().join();
    }

    @Test
    void givesUpOnlyTheRecordAtFaultAndAppliesTheOthersInTheirOrder() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var queue = open(records -> {
            begun.countDown();
            waitFor(release);
            if (records.contains("poison")) {
                throw new IllegalArgumentException("poison");
            }
        });
        var all = new ArrayList<CompletableFuture<Void>>();
        all.add(send(queue, "first"));
        begun.await();
        for (var name : List.of("a", "b", "c", "poison", "d", "e", "f")) {
            all.add(send(queue, name));
        }

        release.countDown();
        all.forEach(CompletableFuture::join);

        assertThat(applied.stream().flatMap(List::stream)).containsExactly("first", "a", "b", "c", "d", "e", "f");
        assertThat(outcome)
                .containsExactly(
                        "settled first",
                        "settled a",
                        "settled b",
                        "settled c",
                        "gave up poison: poison",
                        "settled d",
                        "settled e",
                        "settled f");
    }

    /** Nothing is wrong with any of its records: no half of it is tried alone, and nothing is given up. */
    @Test
    void triesTheWholeBatchAgainWhenTheDatabaseIsAway() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var queue = open(records -> {
            begun.countDown();
            waitFor(release);
            if (records.size() > 1 && attempts.incrementAndGet() <= 2 * ATTEMPTS) {
                throw new IllegalStateException(new SQLException("gone in the middle", "57P01"));
            }
        });
        var all = new ArrayList<CompletableFuture<Void>>();
        all.add(send(queue, "first"));
        begun.await();
        for (var name : List.of("a", "b", "c")) {
            all.add(send(queue, name));
        }

        release.countDown();
        all.forEach(CompletableFuture::join);

        assertThat(applied).containsExactly(List.of("first"), List.of("a", "b", "c"));
    }

    @Test
    void leavesARecordThatWaitsForItsDatabaseWhenTheServiceStops() throws Exception {
        var begun = new CountDownLatch(1);
        var queue = open(records -> {
            begun.countDown();
            throw new IllegalStateException(new ConnectException("refused"));
        });
        var taken = send(queue, "one");
        begun.await();

        stop();

        assertThat(taken).isNotDone();
        assertThat(outcome).isEmpty();
    }

    @Test
    void finishesTheBatchInHandWhenTheServiceStopsAndBeginsNoOther() throws Exception {
        var begun = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var queue = open(records -> {
            begun.countDown();
            waitFor(release);
        });
        var inHand = send(queue, "in hand");
        begun.await();
        var waiting = send(queue, "waiting");

        var stopping = stopInBackground();
        var next = send(queue, "next");
        release.countDown();
        stopping.join();

        assertThat(inHand).isCompleted();
        assertThat(waiting).isNotDone();
        assertThat(next).isNotDone();
        assertThat(outcome).containsExactly("settled in hand");
    }

    /** Whatever it looks like: the last of its attempts fails because everything around it ends. */
    @Test
    void blamesNoRecordForWhatFailsWhileTheServiceStops() throws Exception {
        var begun = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var queue = open(records -> {
            if (attempts.incrementAndGet() == ATTEMPTS) {
                begun.countDown();
                waitFor(release);
            }
            throw new IllegalArgumentException("something ended");
        });
        var taken = send(queue, "one");
        begun.await();

        var stopping = stopInBackground();
        release.countDown();
        stopping.join();

        assertThat(taken).isNotDone();
        assertThat(outcome).isEmpty();
    }

    @Test
    void doesNotWaitLongForABatchThatHangs() throws Exception {
        var begun = new CountDownLatch(1);
        var queue = open(records -> {
            begun.countDown();
            waitFor(new CountDownLatch(1));
        });
        var taken = send(queue, "one");
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

    /** A queue whose records are texts; what did not throw was applied. */
    private RecordQueue open(Consumer<List<String>> effect) {
        return intake.open(
                records -> {
                    var texts = records.stream()
                            .map(received -> new String(received.value(), StandardCharsets.UTF_8))
                            .toList();
                    effect.accept(texts);
                    applied.add(texts);
                },
                (message, failure) -> message.nack(failure));
    }

    private CompletableFuture<Void> send(RecordQueue queue, String text) {
        return send(queue, text, () -> completedFuture(null));
    }

    private CompletableFuture<Void> send(RecordQueue queue, String text, Supplier<CompletionStage<Void>> broker) {
        var settled = new CompletableFuture<Void>();
        var _ = queue.add(message(text, broker, settled));
        return settled;
    }

    private Message<byte[]> message(
            String text, Supplier<CompletionStage<Void>> broker, CompletableFuture<Void> settled) {
        var value = text.getBytes(StandardCharsets.UTF_8);
        var received = new ConsumerRecord<>("topic", 0, 0, new byte[0], value);
        return Message.of(
                value,
                Metadata.of(new IncomingKafkaRecordMetadata<>(received, "channel")),
                () -> broker.get().thenRun(() -> {
                    outcome.add("settled " + text);
                    settled.complete(null);
                }),
                failure -> {
                    outcome.add("gave up %s: %s".formatted(text, failure.getMessage()));
                    settled.complete(null);
                    return completedFuture(null);
                });
    }

    private record FastConfig() implements IntakeConfig {

        @Override
        public int largestBatch() {
            return LARGEST_BATCH;
        }

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
