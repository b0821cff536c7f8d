package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money that an initiative makes available. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Money that the initiative makes available")
public record Amount(
        @Schema(
                description =
                        "In whole units of the currency, with up to 2 decimals, 0 or more. 250000 and 250000.00 are the same "
                                + "value, and are shown as 250000",
                examples = "250000000")
        @NotNull(message = "{required}") @DecimalMin(value = "0", message = "{negative}") @Digits(integer = 15, fraction = 2, message = "{too-many-digits}") BigDecimal value,

        @Schema(description = "Currency, ISO 4217", examples = "EUR", pattern = "[A-Z]{3}")
        @NotNull(message = "{required}") @CurrencyCode
        String currency,

        @Schema(description = "How often it is available") @NotNull(message = "{required}") AmountPer per,

        @Schema(description = "How exact it is; exactly when left out") @Nullable AmountQualifier qualifier,

        @Schema(description = "What it is for, at most 500 characters per language") @TextRule(max = 500) @Nullable LocalizedText note) {

    private static final int DECIMALS = 2;
    /** Above it, a number is refused, and writing all of its zeros would cost memory. */
    private static final int MOST_DIGITS = 20;

    /**
     * A number is a value, however it is written: 250000, 250000.00 and 2.5e5 are the same amount, and the shortest form
     * without an exponent stands for all of them. More than two decimals are left for validation to refuse, zeros too:
     * behind a point, three of them are more often thousands.
     */
    @SuppressWarnings("NullAway") // a value that is not there is named by validation
    public Amount {
        value = value == null || value.scale() > DECIMALS ? value : plain(value);
    }

    private static BigDecimal plain(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 && shortest.precision() - shortest.scale() <= MOST_DIGITS
                ? shortest.setScale(0)
                : shortest;
    }
}
