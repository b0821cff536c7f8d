package nl.stvda.voortgang.conventions.intake.deadletter;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import nl.stvda.voortgang.conventions.intake.ContractViolation;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/**
 * Keeps a record that is given up, and sends it to the dead letters of its channel, with its cause and with who gave it
 * up. The record is settled when both are done, so a crash in between brings it here again.
 */
@ApplicationScoped
public class DeadLetterSender {

    /** Several services put theirs into one topic. */
    public static final String CONSUMER_HEADER = "dead-letter-consumer";

    private static final Logger LOG = Logger.getLogger(DeadLetterSender.class);

    private final DeadLetterStore store;
    private final byte[] service;

    DeadLetterSender(DeadLetterStore store, Config config) {
        this.store = store;
        service = config.getValue("quarkus.application.name", String.class).getBytes(StandardCharsets.UTF_8);
    }

    /** Completes when the dead letter is safe. */
    public CompletionStage<Void> send(Message<byte[]> message, Throwable failure) {
        var metadata = message.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow();
        ConsumerRecord<byte[], byte[]> received = record(metadata);
        LOG.errorf(
                failure,
                "Record given up: topic=%s partition=%d offset=%d",
                received.topic(),
                received.partition(),
                received.offset());
        var cause = Cause.of(failure);
        store.keep(metadata.getChannel(), received, cause);
        return message.nack(
                new ContractViolation(cause),
                Metadata.of(OutgoingKafkaRecordMetadata.builder()
                        .withHeaders(new RecordHeaders().add(CONSUMER_HEADER, service))
                        .build()));
    }

    @SuppressWarnings("unchecked") // every channel of ours reads bytes
    private static ConsumerRecord<byte[], byte[]> record(IncomingKafkaRecordMetadata<?, ?> metadata) {
        return (ConsumerRecord<byte[], byte[]>) metadata.getRecord();
    }
}
