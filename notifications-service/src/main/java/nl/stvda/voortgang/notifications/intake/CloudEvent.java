package nl.stvda.voortgang.notifications.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record in CloudEvents binary mode. Read from the headers here and not by the connector, which fails for the whole
 * channel when a header is missing.
 *
 * @param source who made the event
 * @param id unique within the source
 */
record CloudEvent(
        String source, String id, String type, @Nullable String data) {

    static CloudEvent of(ConsumerRecord<?, byte[]> received) {
        return new CloudEvent(
                header(received, "ce_source"),
                header(received, "ce_id"),
                header(received, "ce_type"),
                text(received.value()));
    }

    private static String header(ConsumerRecord<?, ?> received, String name) {
        var header = received.headers().lastHeader(name);
        if (header == null || header.value() == null || header.value().length == 0) {
            throw new UnreadableRecordException("The header %s is missing.".formatted(name));
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static @Nullable String text(byte @Nullable [] value) {
        try {
            return value == null
                    ? null
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(value))
                            .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableRecordException("The content is not UTF-8.", notUtf8);
        }
    }
}
