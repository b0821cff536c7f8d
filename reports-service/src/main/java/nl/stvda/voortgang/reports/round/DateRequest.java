package nl.stvda.voortgang.reports.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.text.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A date that is to be set. */
@Schema(name = "RoundDateRequest", description = "A date of a round")
public record DateRequest(
        @Schema(description = "The last day") @NotNull(message = "{required}") LocalDate date,

        @Schema(
                description =
                        "What must be done by then, at most 300 characters per language; left out, the usual words")
        @TextRule(max = 300)
        @Nullable LocalizedText label,

        @Schema(
                description = "Why; required when there is a date already that moves",
                examples = "Two members asked for a week more",
                maxLength = 2_000)
        @Size(max = 2_000, message = "{too-long}") @Nullable String reason) {}
