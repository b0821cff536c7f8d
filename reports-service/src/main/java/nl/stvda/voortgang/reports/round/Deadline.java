package nl.stvda.voortgang.reports.round;

import java.time.Instant;
import java.time.LocalDate;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date that matters to a round. */
@Schema(description = "A date that matters to the round")
record Deadline(
        @Schema(description = "What the date is for", examples = "national")
        String kind,

        @Schema(description = "The last day") LocalDate date,

        @Schema(description = "What must be done by then") LocalizedText label,

        @Schema(description = "Who set the date", examples = "secretaris")
        String setBy,

        @Schema(description = "When they set it") Instant setAt) {}
