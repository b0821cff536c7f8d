package nl.stvda.voortgang.notifications.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.intake.DeadLetterSender;
import nl.stvda.voortgang.conventions.request.ReadableText;
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
    private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:[a-z_][\\w$]*\\.)+[A-Z][\\w$.]*:?");
    private static final Pattern BLANK = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");

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
        var words = plain(new String(header.value(), StandardCharsets.UTF_8));
        return words.isEmpty() ? UNKNOWN : words;
    }

    /** Without zero characters, which PostgreSQL cannot store, without line breaks and without class names. */
    private static String plain(String words) {
        var withoutClasses = CLASS_NAME.matcher(words).replaceAll(" ");
        var line = BLANK.matcher(withoutClasses).replaceAll(" ").strip();
        return ReadableText.beginning(line, LONGEST);
    }
}
