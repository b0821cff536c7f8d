package nl.stvda.voortgang.initiatives.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name in both languages. */
@Schema(description = "A name in both languages")
public record Label(
        @Schema(description = "Dutch", examples = "Digitale vaardigheden en werkgelegenheid")
        String nl,

        @Schema(description = "English", examples = "Digital skills and securing employment")
        String en) {}
