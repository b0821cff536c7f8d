package nl.stvda.voortgang.conventions.intake;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.math.BigInteger;
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
    private static final int LARGEST_BACKLOG = 24;

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
    void takesNoMoreThanItsBacklogAheadOfTheBatchInHand() throws InterruptedException {
        var release = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var queue = open(records -> {
            begun.countDown();
            waitFor(release);
        });
        var inHand = queue.add(message("in hand", () -> completedFuture(null), new CompletableFuture<>()));
        begun.await();

        var room = IntStream.range(0, LARGEST_BACKLOG)
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
    void takesNoMoreAheadThanItsBytes() throws InterruptedException {
        var release = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var queue = open(records -> {
            begun.countDown();
            waitFor(release);
        });
        var _ = send(queue, "in hand");
        begun.await();

        var small = queue.add(message("small", () -> completedFuture(null), new CompletableFuture<>()));
        var large = queue.add(message("x".repeat(1_000), () -> completedFuture(null), new CompletableFuture<>()));

        assertThat(small.toCompletableFuture()).isDone();
        assertThat(large.toCompletableFuture()).isNotDone();
        release.countDown();
        large.toCompletableFuture().join();
    }

    @Test
    void letsASingleRecordOvertakeThoseInBulk() throws InterruptedException {
        var bulk = IntStream.range(0, 10)
                .mapToObj(number -> new Sent("key " + number, "bulk " + number, true))
                .toList();

        applyBehindABatchInHand(Stream.concat(bulk.stream(), Stream.of(new Sent("key", "single", false))));

        assertThat(applied.getFirst()).containsExactly("single");
        assertThat(applied.stream().flatMap(List::stream).skip(1))
                .containsExactlyElementsOf(bulk.stream().map(Sent::text).toList());
    }

    @Test
    void keepsTheOrderOfAKey() throws InterruptedException {
        applyBehindABatchInHand(Stream.of(
                new Sent("a", "a1", true),
                new Sent("a", "a2", false),
                new Sent("b", "b1", false),
                new Sent("b", "b2", true)));

        assertThat(applied).containsExactly(List.of("b1", "b2"), List.of("a1", "a2"));
    }

    @Test
    void letsSingleRecordsAndThoseInBulkTakeTurns() throws InterruptedException {
        var single = IntStream.range(0, 2 * LARGEST_BATCH)
                .mapToObj(number -> new Sent("key " + number, "single " + number, false));

        applyBehindABatchInHand(Stream.concat(Stream.of(new Sent("key", "bulk", true)), single));

        assertThat(applied).hasSize(3).element(1).isEqualTo(List.of("bulk"));
    }

    private record Sent(String key, String text, boolean bulk) {}

    /** Leaves in {@code applied} what came of these, which all came while a batch in bulk was in hand. */
    private void applyBehindABatchInHand(Stream<Sent> others) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var queue = open(records -> {
            begun.countDown();
            waitFor(release);
        });
        var inHand = send(queue, new Sent("in hand", "in hand", true));
        begun.await();
        var all = others.map(sent -> send(queue, sent)).toList();
        release.countDown();
        inHand.join();
        all.forEach(CompletableFuture::join);
        applied.removeFirst();
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

    private CompletableFuture<Void> send(RecordQueue queue, Sent sent) {
        var settled = new CompletableFuture<Void>();
        var received = record(sent.key(), sent.text());
        received.headers().add("ce_bulk", String.valueOf(sent.bulk()).getBytes(StandardCharsets.UTF_8));
        var _ = queue.add(message(received, sent.text(), () -> completedFuture(null), settled));
        return settled;
    }

    private CompletableFuture<Void> send(RecordQueue queue, String text, Supplier<CompletionStage<Void>> broker) {
        var settled = new CompletableFuture<Void>();
        var _ = queue.add(message(text, broker, settled));
        return settled;
    }

    private Message<byte[]> message(
            String text, Supplier<CompletionStage<Void>> broker, CompletableFuture<Void> settled) {
        return message(record("", text), text, broker, settled);
    }

    private static ConsumerRecord<byte[], byte[]> record(String key, String text) {
        return new ConsumerRecord<>(
                "topic", 0, 0, key.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    private Message<byte[]> message(
            ConsumerRecord<byte[], byte[]> received,
            String text,
            Supplier<CompletionStage<Void>> broker,
            CompletableFuture<Void> settled) {
        return Message.of(
                received.value(),
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
        public int largestBacklog() {
            return LARGEST_BACKLOG;
        }

        @Override
        public MemorySize largestBacklogSize() {
            return new MemorySize(BigInteger.valueOf(1_000));
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
