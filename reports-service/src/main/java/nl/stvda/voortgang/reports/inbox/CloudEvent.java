package nl.stvda.voortgang.reports.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An event of CloudEvents 1.0 in binary mode: attributes in the headers, data in the value. We read the headers ourselves
 * because the connector reads them before anything of ours runs, and a header that it cannot read ends its stream: one
 * bad record would stop all that follow.
 */
record CloudEvent(String id, String type, Instant time, String data) {

    static CloudEvent of(Headers headers, @Nullable String data) {
        if (data == null) {
            throw new ContractViolation("The record has no value");
        }
        return new CloudEvent(
                attribute(headers, "ce_id"), attribute(headers, "ce_type"), time(attribute(headers, "ce_time")), data);
    }

    private static String attribute(Headers headers, String name) {
        var header = headers.lastHeader(name);
        if (header == null || header.value() == null || header.value().length == 0) {
            throw new ContractViolation("The record has no header %s".formatted(name));
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException malformed) {
            throw new ContractViolation("The header ce_time is no time with a zone: %s".formatted(text), malformed);
        }
    }
}
