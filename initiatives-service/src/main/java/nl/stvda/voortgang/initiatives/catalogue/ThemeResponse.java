package nl.stvda.voortgang.initiatives.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme of an agreement. */
@Schema(name = "Theme", description = "A theme of an agreement; refer to it by its code")
public record ThemeResponse(
        @Schema(description = "Key, stable for ever", examples = "digital-skills")
        String code,

        @Schema(description = "The title in the agreement; English is its only official language")
        Official official,

        @Schema(description = "The title in the translation of the agreement")
        Translation translation,

        @Schema(description = "The label that reports use") Label label) {

    /** The official title. */
    @Schema(name = "OfficialTitle", description = "The title in the agreement")
    public record Official(
            @Schema(description = "English", examples = "Digital skills and securing employment")
            String en) {}

    /** The translated title. */
    @Schema(name = "TranslatedTitle", description = "The title in the translation of the agreement")
    public record Translation(
            @Schema(description = "Dutch", examples = "Digitale vaardigheden en vrijwaren van werkgelegenheid")
            String nl) {}
}
