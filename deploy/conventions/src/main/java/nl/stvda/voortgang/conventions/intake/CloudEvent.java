package nl.stvda.voortgang.conventions.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event of CloudEvents 1.0 in binary mode: attributes in the headers, data in the value. The headers are read here
 * and not by the connector: a header that the connector cannot read ends its stream, so one bad record would stop all
 * that follow.
 *
 * @param source who made the event
 * @param id unique within the source
 * @param epoch in which epoch of its source it was written: the numbers that it carries compare within one
 */
public record CloudEvent(
        String source,
        String id,
        String type,
        Instant time,
        long epoch,
        @Nullable String data) {

    private static final String FIRST_EPOCH = "1";
    private static final byte[] BULK = "true".getBytes(StandardCharsets.UTF_8);

    public static CloudEvent of(ConsumerRecord<?, byte[]> received) {
        return new CloudEvent(
                header(received, "ce_source"),
                header(received, "ce_id"),
                header(received, "ce_type"),
                time(header(received, "ce_time")),
                epoch(received),
                text(received.value()));
    }

    public EventKey key() {
        return new EventKey(source, id);
    }

    /** Whether others may overtake it. Asked of every record before it is read, so this refuses nothing. */
    static boolean isBulk(ConsumerRecord<?, ?> received) {
        var header = received.headers().lastHeader("ce_bulk");
        return header != null && Arrays.equals(header.value(), BULK);
    }

    private static String header(ConsumerRecord<?, ?> received, String name) {
        var header = received.headers().lastHeader(name);
        if (header == null || header.value() == null || header.value().length == 0) {
            throw new ContractViolation("The header %s is missing.".formatted(name));
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Events from before there were epochs do not say it. */
    private static long epoch(ConsumerRecord<?, ?> received) {
        var header = received.headers().lastHeader("ce_epoch");
        var text = header == null ? FIRST_EPOCH : header(received, "ce_epoch");
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException malformed) {
            throw new ContractViolation("The header ce_epoch is no number: %s".formatted(text), malformed);
        }
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException malformed) {
            throw new ContractViolation("The header ce_time is no time with a zone: %s".formatted(text), malformed);
        }
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
            throw new ContractViolation("The content is not UTF-8.", notUtf8);
        }
    }
}
