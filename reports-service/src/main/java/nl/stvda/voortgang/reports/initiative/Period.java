package nl.stvda.voortgang.reports.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From the first to the last day; without a last day it goes on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "From the first to the last day; without a last day it goes on")
public record Period(
        @Schema(description = "First day") @NotNull LocalDate start,

        @Schema(description = "Last day; absent while it goes on") @Nullable LocalDate end) {}
