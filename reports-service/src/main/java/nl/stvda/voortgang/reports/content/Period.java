package nl.stvda.voortgang.reports.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When an initiative runs; without a last day it goes on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "From the first to the last day; without a last day it goes on", requiredProperties = "start")
public record Period(
        @Schema(description = "First day") LocalDate start,

        @Schema(description = "Last day; absent while it goes on") @Nullable LocalDate end) {}
