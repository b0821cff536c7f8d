package nl.stvda.voortgang.reports.initiative;

import jakarta.validation.constraints.NotNull;

/** How many took part or were reached. */
public record Reach(long count, @NotNull String unit) {}
