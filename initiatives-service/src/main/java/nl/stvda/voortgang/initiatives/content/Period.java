package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.stvda.voortgang.conventions.date.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From the first to the last day, each as exactly as it is known; without a last day it goes on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@PeriodRule
@Schema(description = "From the first to the last day, each as exactly as it is known; without a last day it goes on")
public record Period(
        @Schema(description = "First day", examples = "2021-09-01") @NotNull(message = "{required}") PartialDate start,

        @Schema(description = "Last day, not before the first", examples = "2022-06-30") @Nullable PartialDate end) {

    /** The first cross-industry agreements are of the 1990s; a year like 0202 or 20222 is a typing error. */
    public static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    /** No period begins or ends after this day. */
    public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** The first day that it may run. */
    public LocalDate firstDay() {
        return start.first();
    }

    /** The last day that it may run; none while it goes on. */
    public @Nullable LocalDate lastDay() {
        return end == null ? null : end.last();
    }
}
