package nl.stvda.voortgang.reports.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the log as it is hashed. Fields may be added for new entries; those that are there stay as they are. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What was done; its canonical JSON (RFC 8785) is what the hash is of")
public record LoggedAction(
        @Schema(description = "Its place in the log, from 1, without gaps", examples = "42", minimum = "1")
        long position,

        @Schema(description = "When") Instant at,

        @Schema(description = "Who did it") Actor by,

        @Schema(description = "What was done: a noun and a past tense", examples = "narrative.written")
        String action,

        @Schema(
                description = "The round that it is about; absent where it is about none",
                examples = "digitalisation-2")
        @Nullable String round,

        @Schema(description = "Which one of its kind: a code, a number, an id", examples = "closing")
        String subject,

        @Schema(description = "What else was kept; its fields depend on the action")
        Map<String, Object> details) {

    /** Who did something, as the token said then. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Who did it, as the token said then")
    public record Actor(
            @Schema(description = "Their name", examples = "secretaris")
            String name,

            @Schema(description = "Who they are to the realm, whatever the name", examples = "4f1c")
            String subject,

            @Schema(description = "Code of their organisation; absent for the secretariat", examples = "fnv") @Nullable String organisation) {}
}
