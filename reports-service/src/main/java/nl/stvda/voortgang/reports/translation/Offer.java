package nl.stvda.voortgang.reports.translation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was translated before. */
@Schema(name = "TranslationOffer", description = "A text, or a sentence of it, that was translated before")
public record Offer(
        @Schema(description = "What was translated", examples = "Wij danken allen.")
        String source,

        @Schema(description = "The latest translation of it", examples = "We thank everybody.")
        String translation) {}
