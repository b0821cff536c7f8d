package nl.stvda.voortgang.conventions.intake;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * The records of one channel, applied in batches: a batch is what came while the one before it was applied. Records of one
 * key keep their order; single ones overtake those that came in bulk. A batch that fails is halved until the record at
 * fault stands alone, and the others have had their effect.
 */
public final class RecordQueue {

    private static final Logger LOG = Logger.getLogger(RecordQueue.class);

    private final Consumer<List<ConsumerRecord<?, byte[]>>> effect;
    private final BiFunction<Message<byte[]>, Throwable, CompletionStage<Void>> giveUp;
    private final Retry retry;
    private final int attempts;
    private final Backlog backlog;

    RecordQueue(
            Consumer<List<ConsumerRecord<?, byte[]>>> effect,
            BiFunction<Message<byte[]>, Throwable, CompletionStage<Void>> giveUp,
            Retry retry,
            IntakeConfig config) {
        this.effect = effect;
        this.giveUp = giveUp;
        this.retry = retry;
        attempts = config.attempts();
        backlog = new Backlog(config);
    }

    /** Takes a message that is acknowledged when its effect is committed. Completes when there is room for the next. */
    public CompletionStage<Void> add(Message<byte[]> message) {
        return backlog.add(message);
    }

    void applyUntilClosed() {
        try {
            while (true) {
                settle(backlog.next());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        backlog.close();
    }

    private void settle(List<Message<byte[]>> batch) throws InterruptedException {
        var isSingle = batch.size() == 1;
        var failure = retry.attempt(
                () -> effect.accept(batch.stream().map(RecordQueue::received).toList()), isSingle ? attempts : 1);
        if (failure == null) {
            acknowledge(batch);
        } else if (isSingle) {
            retry.insist(() -> giveUp.apply(batch.getFirst(), failure));
        } else {
            LOG.infof("Batch failed, trying its halves: records=%d cause=%s", batch.size(), failure.getMessage());
            var middle = batch.size() / 2;
            settle(batch.subList(0, middle));
            settle(batch.subList(middle, batch.size()));
        }
    }

    /** All at once, and again those that the broker could not be told. */
    private void acknowledge(List<Message<byte[]>> batch) throws InterruptedException {
        var told = batch.stream().map(RecordQueue::acknowledge).toList();
        for (var index = 0; index < told.size(); index++) {
            var message = batch.get(index);
            var first = told.get(index);
            retry.insist(() -> first.isCompletedExceptionally() ? message.ack() : first);
        }
    }

    private static CompletableFuture<Void> acknowledge(Message<byte[]> message) {
        try {
            return message.ack().toCompletableFuture();
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @SuppressWarnings("unchecked") // every channel of ours reads bytes
    static ConsumerRecord<?, byte[]> received(Message<byte[]> message) {
        return message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getRecord();
    }
}
