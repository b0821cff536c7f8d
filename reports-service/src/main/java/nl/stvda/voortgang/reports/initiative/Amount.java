package nl.stvda.voortgang.reports.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Money that an initiative makes available. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Amount(
        @NotNull @Digits(integer = 15, fraction = 2) BigDecimal value,

        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,

        @NotNull String per,

        @Nullable String qualifier,

        @Nullable LocalizedText note) {}
