package nl.stvda.voortgang.conventions.intake;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/** Sends a record that is given up to the dead letters of its channel, with its cause and with who gave it up. */
@ApplicationScoped
public class DeadLetterSender {

    /** Several services put theirs into one topic. */
    public static final String CONSUMER_HEADER = "dead-letter-consumer";

    private static final Logger LOG = Logger.getLogger(DeadLetterSender.class);

    private final byte[] service;

    DeadLetterSender(Config config) {
        service = config.getValue("quarkus.application.name", String.class).getBytes(StandardCharsets.UTF_8);
    }

    /** Completes when the dead letter is safe. */
    public CompletionStage<Void> send(Message<byte[]> message, Throwable failure) {
        var received = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getRecord();
        LOG.errorf(
                failure,
                "Record given up: topic=%s partition=%d offset=%d",
                received.topic(),
                received.partition(),
                received.offset());
        return message.nack(
                inPlainWords(failure),
                Metadata.of(OutgoingKafkaRecordMetadata.builder()
                        .withHeaders(new RecordHeaders().add(CONSUMER_HEADER, service))
                        .build()));
    }

    private static Throwable inPlainWords(Throwable failure) {
        return failure instanceof ContractViolation
                ? failure
                : new ContractViolation("An unexpected failure; the log of the consumer tells more.", failure);
    }
}
