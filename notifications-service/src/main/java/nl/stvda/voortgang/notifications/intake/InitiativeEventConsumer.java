package nl.stvda.voortgang.notifications.intake;

import static org.eclipse.microprofile.reactive.messaging.Acknowledgment.Strategy.MANUAL;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import nl.stvda.voortgang.conventions.intake.BatchIntake;
import nl.stvda.voortgang.conventions.intake.RecordQueue;
import nl.stvda.voortgang.conventions.intake.deadletter.DeadLetterSender;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Takes what initiatives-service tells, in order; a record that is given up goes to the dead letters. */
@ApplicationScoped
class InitiativeEventConsumer {

    static final String CHANNEL = "initiatives";

    private final RecordQueue queue;

    InitiativeEventConsumer(BatchIntake intake, InitiativeEvents events, DeadLetterSender deadLetters) {
        queue = intake.open(events::take, deadLetters::send);
    }

    @Incoming(CHANNEL)
    @Acknowledgment(MANUAL)
    CompletionStage<Void> onRecord(Message<byte[]> message) {
        return queue.add(message);
    }
}
