package nl.stvda.voortgang.initiatives.content;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many took part or were reached. */
@Schema(description = "How many took part or were reached")
public record Reach(
        @Schema(description = "How many, 0 or more", examples = "13")
        @NotNull(message = "{required}") @Min(value = 0, message = "{negative}") Long count,

        @Schema(description = "What is counted") @NotNull(message = "{required}") ReachUnit unit) {}
