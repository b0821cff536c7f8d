package nl.stvda.voortgang.reports.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many took part or were reached. */
@Schema(description = "How many took part or were reached", requiredProperties = "unit")
public record Reach(
        @Schema(description = "How many", examples = "13", minimum = "0")
        long count,

        @Schema(description = "What is counted", examples = "events")
        String unit) {}
