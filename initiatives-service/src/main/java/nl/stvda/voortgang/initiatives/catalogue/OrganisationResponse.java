package nl.stvda.voortgang.initiatives.catalogue;

import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member organisation, as the API and the event {@code nl.stvda.organisation.registered.v1} show it. */
@Schema(name = "Organisation", description = "A central organisation that posts initiatives")
public record OrganisationResponse(
        @Schema(description = "Key, stable for ever", examples = "fnv")
        String code,

        @Schema(description = "Code of its side", examples = "workers")
        String side,

        @Schema(description = "The name in daily use", ref = "#/components/schemas/Label")
        LocalizedText name,

        @Schema(description = "The name in full", ref = "#/components/schemas/Label")
        LocalizedText fullName) {}
