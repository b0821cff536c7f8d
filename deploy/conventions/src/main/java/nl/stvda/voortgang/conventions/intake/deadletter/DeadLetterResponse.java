package nl.stvda.voortgang.conventions.intake.deadletter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.conventions.intake.PlainWords;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dead letter, as the API shows it, and as pages read it of another service. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DeadLetter", description = "A record that this service could not process")
public record DeadLetterResponse(
        @Schema(description = "Which one") UUID id,

        @Schema(description = "What became of it") DeadLetterState state,

        @Schema(description = "Why it could not be processed, the last time", examples = "The record is empty.")
        String cause,

        @Schema(
                description = "What kind of event it says it is; absent where it does not say",
                examples = "nl.stvda.initiative.submitted.v1")
        @Nullable String type,

        @Schema(
                description = "The key of the record: what it is about; absent where it has none",
                examples = "0197a1b2-0000-7000-8000-000000000001")
        @Nullable String key,

        @Schema(description = "The topic that it came from", examples = "initiatives")
        String topic,

        @Schema(description = "The partition of that topic", examples = "7", minimum = "0")
        int partition,

        @Schema(description = "Its place in that partition", examples = "42", minimum = "0")
        long offset,

        @Schema(description = "When it was given up, RFC 3339")
        Instant givenUpAt,

        @Schema(description = "How often it was played back in vain", examples = "0", minimum = "0")
        int attempts,

        @Schema(
                description = "Who played it back or discarded it, the last time; absent when nobody did",
                examples = "secretaris")
        @Nullable String handledBy,

        @Schema(description = "When they did") @Nullable Instant handledAt,

        @Schema(description = "Why it was discarded", examples = "A test record; nothing is missing") @Nullable String reason,

        @Schema(description = "What it says; absent in a list") @Nullable DeadLetterContent content) {

    private static final int LONGEST = 300;

    /** As in a list. */
    static DeadLetterResponse of(DeadLetter letter) {
        return of(letter, null);
    }

    /** With what it says. */
    static DeadLetterResponse whole(DeadLetter letter) {
        return of(letter, DeadLetterContent.of(letter.received()));
    }

    private static DeadLetterResponse of(DeadLetter letter, @Nullable DeadLetterContent content) {
        var received = letter.received();
        var type = received.headers().lastHeader("ce_type");
        return new DeadLetterResponse(
                letter.id(),
                letter.state(),
                letter.cause(),
                type == null ? null : text(type.value()),
                text(received.key()),
                received.topic(),
                received.partition(),
                received.offset(),
                letter.givenUpAt(),
                letter.attempts(),
                letter.handledBy(),
                letter.handledAt(),
                letter.reason(),
                content);
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : PlainWords.of(new String(bytes, StandardCharsets.UTF_8), LONGEST);
    }
}
