package nl.stvda.voortgang.reports.inbox;

import static org.eclipse.microprofile.reactive.messaging.Acknowledgment.Strategy.MANUAL;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Takes the records of the topic one after the other, so that those of one initiative keep their order. A record that is
 * given up goes to the dead letters, with its cause, and the next one is taken.
 */
@ApplicationScoped
class InitiativesConsumer {

    private static final Logger LOG = Logger.getLogger(InitiativesConsumer.class);

    private final EventReceiver receiver;
    private final PatientIntake intake;

    InitiativesConsumer(EventReceiver receiver, PatientIntake intake) {
        this.receiver = receiver;
        this.intake = intake;
    }

    @Incoming("initiatives")
    @Acknowledgment(MANUAL)
    CompletionStage<Void> onRecord(Message<String> message) {
        var received = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getRecord();
        return intake.take(
                () -> receiver.receive(CloudEvent.of(received.headers(), message.getPayload())),
                message::ack,
                failure -> giveUp(message, received, failure));
    }

    private static CompletionStage<Void> giveUp(
            Message<String> message, ConsumerRecord<?, ?> received, Throwable failure) {
        LOG.errorf(
                failure,
                "Record given up: %s partition %d offset %d",
                received.topic(),
                received.partition(),
                received.offset());
        return message.nack(failure);
    }
}
