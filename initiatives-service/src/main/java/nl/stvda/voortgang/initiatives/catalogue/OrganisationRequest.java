package nl.stvda.voortgang.initiatives.catalogue;

import jakarta.validation.constraints.NotNull;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.initiatives.content.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that the catalogue says of an organisation. */
@Schema(name = "OrganisationRequest", description = "An organisation that posts; unknown fields are refused")
record OrganisationRequest(
        @Schema(description = "Code of its side, see GET /v1/sides", examples = "workers", pattern = "[a-z0-9-]{1,50}")
        @NotNull(message = "{required}") String side,

        @Schema(description = "The name in daily use, at most 100 characters per language")
        @NotNull(message = "{required}") @TextRule(max = 100)
        LocalizedText name,

        @Schema(description = "The name in full, at most 200 characters per language")
        @NotNull(message = "{required}") @TextRule(max = 200)
        LocalizedText fullName) {}
