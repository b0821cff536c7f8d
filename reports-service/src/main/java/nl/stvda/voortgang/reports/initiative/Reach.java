package nl.stvda.voortgang.reports.initiative;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many took part or were reached. */
@Schema(description = "How many took part or were reached")
public record Reach(
        @Schema(description = "How many", examples = "13", minimum = "0")
        long count,

        @Schema(description = "What is counted", examples = "events") @NotNull String unit) {}
