package nl.stvda.voortgang.reports.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A date that matters to a round. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A date that matters to the round")
public record Deadline(
        @Schema(description = "What the date is for", examples = "national")
        String kind,

        @Schema(description = "The last day") LocalDate date,

        @Schema(description = "What must be done by then") LocalizedText label,

        @Schema(description = "Who set the date", examples = "secretaris")
        String setBy,

        @Schema(description = "When they set it") Instant setAt,

        @Schema(
                description = "Why it is this day; the history of the round has those before",
                examples = "The board meets a week later")
        @Nullable String reason) {}
