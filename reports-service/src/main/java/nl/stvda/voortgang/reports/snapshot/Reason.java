package nl.stvda.voortgang.reports.snapshot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report was frozen in spite of a warning. */
@Schema(description = "Why the report is frozen in spite of a warning")
public record Reason(
        @Schema(description = "The code of the check", examples = "theme-without-example")
        @NotNull(message = "{required}") @Size(min = 1, max = 100, message = "{too-long}") String check,

        @Schema(description = "The reason", examples = "Nobody did anything about it in this period")
        @NotNull(message = "{required}") @Size(min = 1, max = 2000, message = "{too-long}") String reason) {}
