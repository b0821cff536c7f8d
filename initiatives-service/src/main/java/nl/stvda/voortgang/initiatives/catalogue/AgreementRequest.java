package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.initiatives.content.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that the catalogue says of an agreement. */
@Schema(name = "AgreementRequest", description = "An agreement that is reported on; unknown fields are refused")
record AgreementRequest(
        @Schema(description = "Title, at most 300 characters per language")
        @NotNull(message = "{required}") @TextRule(max = 300)
        LocalizedText title,

        @Schema(description = "The day it was signed", examples = "2002-07-16") @NotNull(message = "{required}") LocalDate signedOn,

        @Schema(description = "Its themes, in their order, at most 30; none when left out")
        @Size(max = 30, message = "{too-many}") List<@NotNull(message = "{required}") @Valid ThemeRequest> themes) {

    AgreementRequest {
        themes = themes == null ? List.of() : Collections.unmodifiableList(themes);
    }

    /** A theme of it. */
    @Schema(name = "ThemeRequest", description = "A theme of the agreement")
    record ThemeRequest(
            @Schema(description = "Key, stable for ever", examples = "work-life-balance", pattern = CataloguePath.CODE)
            @NotNull(message = "{required}") @Pattern(regexp = CataloguePath.CODE, message = "{malformed-code}") String code,

            @Schema(description = "The label that reports use, at most 300 characters per language")
            @NotNull(message = "{required}") @TextRule(max = 300)
            LocalizedText label,

            @Schema(description = "The title in the agreement, in the language of delivery; the label when left out")
            @TextRule(max = 300)
            @Nullable LocalizedText official,

            @Schema(description = "The title in the translation of the agreement; the label when left out")
            @TextRule(max = 300)
            @Nullable LocalizedText translation) {}
}
