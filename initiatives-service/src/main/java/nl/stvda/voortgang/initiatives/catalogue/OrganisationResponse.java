package nl.stvda.voortgang.initiatives.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member organisation, as the API and the event {@code nl.stvda.organisation.registered.v1} show it. */
@Schema(name = "Organisation", description = "A central organisation that posts initiatives")
public record OrganisationResponse(
        @Schema(description = "Key, stable for ever", examples = "fnv")
        String code,

        @Schema(description = "employers or workers", examples = "workers")
        String side,

        @Schema(description = "The name in daily use") Label name,
        @Schema(description = "The name in full") Label fullName) {}
