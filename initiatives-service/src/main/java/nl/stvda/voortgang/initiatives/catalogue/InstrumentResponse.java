package nl.stvda.voortgang.initiatives.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument. */
@Schema(name = "Instrument", description = "What kind of action an initiative is")
public record InstrumentResponse(
        @Schema(description = "Key, stable for ever", examples = "training")
        String code,

        @Schema(description = "Name") Label label,

        @Schema(
                description =
                        "Column of the European matrix: translation, dissemination, joint-actions, negotiations or agreements",
                examples = "dissemination")
        String matrixColumn) {}
