package nl.stvda.voortgang.reports.content;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time that a report is about, from the first to the last day. */
@Schema(description = "From the first to the last day")
public record ReportingPeriod(
        @Schema(description = "First day") LocalDate start,
        @Schema(description = "Last day") LocalDate end) {}
