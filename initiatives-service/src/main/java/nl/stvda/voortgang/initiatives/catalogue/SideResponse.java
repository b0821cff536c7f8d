package nl.stvda.voortgang.initiatives.catalogue;

import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A side. */
@Schema(name = "Side", description = "One of the sides that agreements are made between")
public record SideResponse(
        @Schema(description = "Key, stable for ever", examples = "workers")
        String code,

        @Schema(description = "Name", ref = "#/components/schemas/Label")
        LocalizedText label) {}
