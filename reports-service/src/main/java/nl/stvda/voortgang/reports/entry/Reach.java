package nl.stvda.voortgang.reports.entry;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many took part or were reached. */
@Schema(description = "How many took part or were reached")
public record Reach(long count, @NotNull String unit) {}
