package nl.stvda.voortgang.initiatives.catalogue;

import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument. */
@Schema(name = "Instrument", description = "What kind of action an initiative is")
public record InstrumentResponse(
        @Schema(description = "Key, stable for ever", examples = "training")
        String code,

        @Schema(description = "Name", ref = "#/components/schemas/Label")
        LocalizedText label,

        @Schema(
                description =
                        "Column of the European matrix: translation, dissemination, joint-actions, negotiations or agreements",
                examples = "dissemination")
        String matrixColumn) {}
