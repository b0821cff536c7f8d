package nl.stvda.voortgang.notifications.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.conventions.intake.EventKey;
import nl.stvda.voortgang.conventions.intake.Inbox;
import nl.stvda.voortgang.notifications.alert.Alerts;
import nl.stvda.voortgang.notifications.alert.FailedRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Makes an alert of each dead letter, once. */
@ApplicationScoped
class DeadLetters {

    private final Inbox inbox;
    private final Alerts alerts;

    DeadLetters(Inbox inbox, Alerts alerts) {
        this.inbox = inbox;
        this.alerts = alerts;
    }

    @Transactional
    void take(List<ConsumerRecord<?, byte[]>> received) {
        inbox.fresh(received, DeadLetters::key).forEach(this::alert);
    }

    /** Not the CloudEvents id: two consumers may give up the same event, and its id may be what is missing. */
    private static EventKey key(ConsumerRecord<?, byte[]> received) {
        return new EventKey(
                received.topic(), "%d/%d/%d".formatted(received.partition(), received.offset(), received.timestamp()));
    }

    private void alert(ConsumerRecord<?, byte[]> received) {
        var letter = DeadLetter.of(received);
        alerts.raise(new FailedRecord(
                letter.consumer(),
                letter.topic(),
                letter.place(),
                letter.cause(),
                Instant.ofEpochMilli(Math.max(0, received.timestamp()))));
    }
}
