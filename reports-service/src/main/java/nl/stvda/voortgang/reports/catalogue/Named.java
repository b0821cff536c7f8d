package nl.stvda.voortgang.reports.catalogue;

import nl.stvda.voortgang.reports.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something of the catalogue with its name; the name is the code as long as no other is known. */
@Schema(description = "A code of the catalogue with its name; the name is the code as long as no other is known")
public record Named(
        @Schema(description = "The code, for programs", examples = "fnv")
        String code,

        @Schema(description = "The name, for people") LocalizedText name) {

    static Named unknown(String code) {
        return new Named(code, LocalizedText.code(code));
    }
}
