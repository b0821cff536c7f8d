package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.validation.constraints.NotNull;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.initiatives.content.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that the catalogue says of a side or a level. */
@Schema(name = "NameRequest", description = "What it is called; unknown fields are refused")
record NameRequest(
        @Schema(description = "Name, at most 100 characters per language")
        @NotNull(message = "{required}") @TextRule(max = 100)
        LocalizedText label) {}
