package nl.stvda.voortgang.notifications.intake;

import static org.eclipse.microprofile.reactive.messaging.Acknowledgment.Strategy.MANUAL;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Takes what any consumer gave up. The end of the road: what fails here is logged and never sent on again. */
@ApplicationScoped
class DeadLetterConsumer {

    private static final Logger LOG = Logger.getLogger(DeadLetterConsumer.class);

    private final DeadLetters letters;
    private final PatientIntake intake;

    DeadLetterConsumer(DeadLetters letters, PatientIntake intake) {
        this.letters = letters;
        this.intake = intake;
    }

    @Incoming("dead-letters")
    @Acknowledgment(MANUAL)
    CompletionStage<Void> onRecord(Message<byte[]> message) {
        var received = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getRecord();
        return intake.take(() -> letters.take(received), message::ack, failure -> {
            LOG.errorf(
                    failure,
                    "Dead letter without an alert: partition %d offset %d",
                    received.partition(),
                    received.offset());
            return message.ack();
        });
    }
}
