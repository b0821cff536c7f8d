package nl.stvda.voortgang.initiatives.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.initiatives.content.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that the catalogue says of an instrument. */
@Schema(
        name = "InstrumentRequest",
        description = "What it is called and where Europe counts it; unknown fields are refused")
record InstrumentRequest(
        @Schema(description = "Name, at most 100 characters per language")
        @NotNull(message = "{required}") @TextRule(max = 100)
        LocalizedText label,

        @Schema(description = "Column of the European matrix") @NotNull(message = "{required}") MatrixColumn matrixColumn) {

    /** The columns of the European matrix. */
    enum MatrixColumn {
        @JsonProperty("translation")
        TRANSLATION,
        @JsonProperty("dissemination")
        DISSEMINATION,
        @JsonProperty("joint-actions")
        JOINT_ACTIONS,
        @JsonProperty("negotiations")
        NEGOTIATIONS,
        @JsonProperty("agreements")
        AGREEMENTS;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
