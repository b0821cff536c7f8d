package nl.stvda.voortgang.reports.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money that an initiative makes available. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Money that the initiative makes available",
        requiredProperties = {"value", "currency", "per"})
public record Amount(
        @Schema(
                description = "In whole units of the currency, with up to 2 decimals",
                examples = "250000000",
                multipleOf = 0.01)
        BigDecimal value,

        @Schema(description = "Currency, ISO 4217", examples = "EUR", pattern = "[A-Z]{3}")
        String currency,

        @Schema(description = "How often it is available: once, year or month", examples = "once")
        String per,

        @Schema(description = "How exact it is; exactly when left out", examples = "at-least") @Nullable String qualifier,

        @Schema(description = "What it is for") @Nullable LocalizedText note) {}
