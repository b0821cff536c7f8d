package nl.stvda.voortgang.conventions.intake;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Applies the records of channels in batches, each in a transaction of its own, until every record has had its effect or
 * was given up. When the service stops, the batch in hand is finished and no other is begun.
 */
@ApplicationScoped
public class BatchIntake {

    private static final Logger LOG = Logger.getLogger(BatchIntake.class);

    /** Much longer than a batch takes, and shorter than what a service is given to end. */
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(4);

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("intake-", 0).factory());
    private final List<RecordQueue> queues = new CopyOnWriteArrayList<>();
    private final IntakeConfig config;
    private final Retry retry;

    BatchIntake(IntakeConfig config) {
        this.config = config;
        retry = new Retry(config);
    }

    /**
     * Opens the queue of a channel.
     *
     * @param effect one transaction, for all of these records or for none
     * @param giveUp what becomes of a record that fails alone, and again
     */
    public RecordQueue open(
            Consumer<List<ConsumerRecord<?, byte[]>>> effect,
            BiFunction<Message<byte[]>, Throwable, CompletionStage<Void>> giveUp) {
        var queue = new RecordQueue(effect, giveUp, retry, config);
        queues.add(queue);
        threads.execute(queue::applyUntilClosed);
        return queue;
    }

    /** Before all others who listen to this: the database must still be there for the batch in hand. */
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event)
            throws InterruptedException {
        retry.stop();
        queues.forEach(RecordQueue::close);
        threads.shutdown();
        if (!threads.awaitTermination(LONGEST_GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("The batch in hand takes too long, it is left for the next start");
            threads.shutdownNow();
        }
    }
}
