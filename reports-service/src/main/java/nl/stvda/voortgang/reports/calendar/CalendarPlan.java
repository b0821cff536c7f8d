package nl.stvda.voortgang.reports.calendar;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dates of a round. */
@Schema(description = "The dates of a round that is submitted on a day")
public record CalendarPlan(
        @Schema(description = "The day that was asked about")
        LocalDate submission,

        @Schema(
                description =
                        "Whether people work on that day; if not, the plan ends on the last working day before it",
                examples = "true")
        boolean workingDay,

        @Schema(description = "The dates, the first one first")
        List<PlannedDate> dates) {}
