package nl.stvda.voortgang.reports.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.stvda.voortgang.conventions.date.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When an initiative runs, each day as exactly as it is known; without a last day it goes on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "From the first to the last day, each as exactly as it is known; without a last day it goes on",
        requiredProperties = "start")
public record Period(
        @Schema(description = "First day") PartialDate start,

        @Schema(description = "Last day; absent while it goes on") @Nullable PartialDate end) {}
