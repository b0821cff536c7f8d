package nl.stvda.voortgang.initiatives.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level. */
@Schema(name = "Level", description = "How far an initiative reaches")
public record LevelResponse(
        @Schema(description = "Key, stable for ever", examples = "sectoral")
        String code,

        @Schema(description = "Name") Label label) {}
