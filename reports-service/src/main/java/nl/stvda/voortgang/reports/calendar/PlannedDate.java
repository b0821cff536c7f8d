package nl.stvda.voortgang.reports.calendar;

import java.time.LocalDate;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date that follows from the day of the submission. */
@Schema(description = "A date that follows from the day of the submission")
public record PlannedDate(
        @Schema(description = "What the date is for", examples = "collecting")
        String kind,

        @Schema(description = "The last day") LocalDate date,

        @Schema(description = "What must be done by then") LocalizedText label,

        @Schema(description = "How many working days before the submission", examples = "40", minimum = "0")
        int workingDaysBefore) {}
