package nl.stvda.voortgang.reports.content;

import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of the catalogue with its name. */
@Schema(description = "A code of the catalogue with its name; the name is the code as long as no other is known")
public record Named(
        @Schema(description = "The code, for programs", examples = "fnv")
        String code,

        @Schema(description = "The name, for people") LocalizedText name) {}
