package nl.stvda.voortgang.notifications.intake;

import static org.eclipse.microprofile.reactive.messaging.Acknowledgment.Strategy.MANUAL;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import nl.stvda.voortgang.conventions.intake.BatchIntake;
import nl.stvda.voortgang.conventions.intake.RecordQueue;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Takes what any consumer gave up. What fails here is logged and not sent on again. */
@ApplicationScoped
class DeadLetterConsumer {

    private static final Logger LOG = Logger.getLogger(DeadLetterConsumer.class);

    private final RecordQueue queue;

    DeadLetterConsumer(BatchIntake intake, DeadLetters letters) {
        queue = intake.open(letters::take, DeadLetterConsumer::logOnly);
    }

    @Incoming("dead-letters")
    @Acknowledgment(MANUAL)
    CompletionStage<Void> onRecord(Message<byte[]> message) {
        return queue.add(message);
    }

    private static CompletionStage<Void> logOnly(Message<byte[]> message, Throwable failure) {
        LOG.errorf(failure, "Dead letter without an alert: record=%s", message.getMetadata());
        return message.ack();
    }
}
