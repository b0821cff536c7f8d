package nl.stvda.voortgang.reports.catalogue;

import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something of the catalogue with its name; the name is the code as long as no other is known. */
@Schema(description = "A code of the catalogue with its name; the name is the code as long as no other is known")
public record Named(
        @Schema(description = "The code, for programs", examples = "fnv")
        String code,

        @Schema(description = "The name, for people") LocalizedText name) {

    /** In each language, since nobody knows better in any. */
    static Named unknown(String code, Languages languages) {
        return new Named(code, LocalizedText.inEach(languages.tags(), tag -> code));
    }
}
