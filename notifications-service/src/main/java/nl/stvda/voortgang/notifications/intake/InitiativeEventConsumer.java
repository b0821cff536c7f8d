package nl.stvda.voortgang.notifications.intake;

import static org.eclipse.microprofile.reactive.messaging.Acknowledgment.Strategy.MANUAL;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/** Takes what the initiatives-service tells. */
@ApplicationScoped
class InitiativeEventConsumer {

    private static final Logger LOG = Logger.getLogger(InitiativeEventConsumer.class);

    private final InitiativeEvents events;
    private final PatientIntake intake;

    InitiativeEventConsumer(InitiativeEvents events, PatientIntake intake) {
        this.events = events;
        this.intake = intake;
    }

    @Incoming("initiatives")
    @Acknowledgment(MANUAL)
    CompletionStage<Void> onRecord(Message<byte[]> message) {
        var received = record(message);
        return intake.take(
                () -> events.take(CloudEvent.of(received)),
                message::ack,
                failure -> giveUp(message, received, failure));
    }

    private static CompletionStage<Void> giveUp(
            Message<byte[]> message, ConsumerRecord<?, ?> received, Throwable failure) {
        LOG.errorf(
                failure,
                "Record given up: %s partition %d offset %d",
                received.topic(),
                received.partition(),
                received.offset());
        var headers = new RecordHeaders()
                .add(DeadLetter.CONSUMER_HEADER, "notifications-service".getBytes(StandardCharsets.UTF_8));
        return message.nack(
                inPlainWords(failure),
                Metadata.of(OutgoingKafkaRecordMetadata.builder()
                        .withHeaders(headers)
                        .build()));
    }

    private static Throwable inPlainWords(Throwable failure) {
        return failure instanceof UnreadableRecordException
                ? failure
                : new UnreadableRecordException("An unexpected failure; the log of the consumer tells more.", failure);
    }

    @SuppressWarnings("unchecked")
    private static ConsumerRecord<?, byte[]> record(Message<byte[]> message) {
        return message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getRecord();
    }
}
