package nl.stvda.voortgang.reports.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import nl.stvda.voortgang.conventions.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** From the first to the last day; without a last day it goes on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Period(@NotNull PartialDate start, @Nullable PartialDate end) {}
