package nl.stvda.voortgang.initiatives.catalogue;

import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level. */
@Schema(name = "Level", description = "How far an initiative reaches")
public record LevelResponse(
        @Schema(description = "Key, stable for ever", examples = "sectoral")
        String code,

        @Schema(description = "Name", ref = "#/components/schemas/Label")
        LocalizedText label) {}
