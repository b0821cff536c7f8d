package nl.stvda.voortgang.conventions.intake.deadletter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.stvda.voortgang.conventions.intake.PlainWords;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a dead letter says, as far as people can read it. */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(description = "What the record says, as far as it can be read")
public record DeadLetterContent(
        @Schema(description = "Its headers, the first 50", maxItems = 50)
        List<DeadLetterHeader> headers,

        @Schema(
                description = "The beginning of its value; bytes that are no UTF-8 are replaced",
                examples = "{\"id\": \"x\"}",
                maxLength = 16384)
        String text,

        @Schema(description = "How long its value is, in bytes", examples = "512", minimum = "0")
        int bytes,

        @Schema(description = "Whether text is all of it", examples = "true")
        boolean complete) {

    private static final int MOST_BYTES = 16_384;
    private static final int MOST_HEADERS = 50;
    private static final int LONGEST_HEADER = 300;

    static DeadLetterContent of(ConsumerRecord<?, byte[]> received) {
        var value = received.value();
        var length = value == null ? 0 : value.length;
        var shown = Math.min(length, MOST_BYTES);
        return new DeadLetterContent(
                StreamSupport.stream(received.headers().spliterator(), false)
                        .limit(MOST_HEADERS)
                        .map(header -> new DeadLetterHeader(
                                PlainWords.of(header.key(), LONGEST_HEADER), text(header.value(), LONGEST_HEADER)))
                        .toList(),
                value == null ? "" : new String(value, 0, shown, StandardCharsets.UTF_8),
                length,
                shown == length);
    }

    private static String text(byte @Nullable [] bytes, int most) {
        return bytes == null ? "" : PlainWords.of(new String(bytes, StandardCharsets.UTF_8), most);
    }

    /** A header of a record. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @Schema(description = "A header of the record")
    public record DeadLetterHeader(
            @Schema(description = "Its name", examples = "ce_type")
            String name,

            @Schema(description = "Its value", examples = "nl.stvda.initiative.submitted.v1")
            String value) {}
}
