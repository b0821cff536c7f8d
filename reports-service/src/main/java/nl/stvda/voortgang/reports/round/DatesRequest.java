package nl.stvda.voortgang.reports.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.stvda.voortgang.reports.calendar.Plannable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The dates of a round that are to be planned together. */
@Schema(name = "RoundDatesRequest", description = "The day that the other dates are planned back from")
public record DatesRequest(
        @Schema(description = "The day on which the report is submitted, from 2000 to 2100", examples = "2027-05-14")
        @NotNull(message = "{required}") @Plannable
        LocalDate submission,

        @Schema(
                description = "Why; required when there are dates already that move",
                examples = "The committee meets a week later",
                maxLength = 2_000)
        @Size(max = 2_000, message = "{too-long}") @Nullable String reason) {}
