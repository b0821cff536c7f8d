package nl.stvda.voortgang.initiatives.catalogue;

import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme of an agreement. */
@Schema(name = "Theme", description = "A theme of an agreement; refer to it by its code")
public record ThemeResponse(
        @Schema(description = "Key, stable for ever", examples = "digital-skills")
        String code,

        @Schema(
                description = "The title in the agreement; English is its only official language",
                ref = "#/components/schemas/OfficialTitle")
        LocalizedText official,

        @Schema(
                description = "The title in the translation of the agreement",
                ref = "#/components/schemas/TranslatedTitle")
        LocalizedText translation,

        @Schema(description = "The label that reports use", ref = "#/components/schemas/Label")
        LocalizedText label) {}
