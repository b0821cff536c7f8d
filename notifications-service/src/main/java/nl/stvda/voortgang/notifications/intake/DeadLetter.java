package nl.stvda.voortgang.notifications.intake;

import java.nio.charset.StandardCharsets;
import nl.stvda.voortgang.conventions.intake.PlainWords;
import nl.stvda.voortgang.conventions.intake.deadletter.DeadLetterSender;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What the headers of a dead letter tell, whoever wrote it; a header that is missing is told as unknown.
 *
 * @param consumer which service gave the record up
 * @param topic where the record was
 * @param place partition and offset
 * @param cause why, without names of classes
 */
record DeadLetter(String consumer, String topic, String place, String cause) {

    private static final String UNKNOWN = "?";
    private static final int LONGEST = 300;

    static DeadLetter of(ConsumerRecord<?, ?> received) {
        return new DeadLetter(
                header(received, DeadLetterSender.CONSUMER_HEADER),
                header(received, "dead-letter-topic"),
                header(received, "dead-letter-partition") + "/" + header(received, "dead-letter-offset"),
                header(received, "dead-letter-reason"));
    }

    private static String header(ConsumerRecord<?, ?> received, String name) {
        var header = received.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            return UNKNOWN;
        }
        var words = PlainWords.of(new String(header.value(), StandardCharsets.UTF_8), LONGEST);
        return words.isEmpty() ? UNKNOWN : words;
    }
}
