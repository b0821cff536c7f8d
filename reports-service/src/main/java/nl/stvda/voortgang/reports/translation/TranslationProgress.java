package nl.stvda.voortgang.reports.translation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a report is in each language of the installation. */
@Schema(description = "How far a report is in each language of the installation")
public record TranslationProgress(
        @Schema(description = "The languages, in the order of the installation")
        List<OfLanguage> items,

        @Schema(
                description = "Whether a translation service is connected that writes what is missing",
                examples = "false")
        boolean machine) {

    /** How far it is in one language. */
    @Schema(name = "TranslationProgressOfLanguage", description = "How far a report is in one language")
    public record OfLanguage(
            @Schema(description = "The language (BCP 47)", examples = "en")
            String language,

            @Schema(description = "All texts together") Counts counts,

            @Schema(description = "Section by section; the title of the report is in none of them")
            List<OfSection> sections) {}

    /** How far one section is in one language. */
    @Schema(name = "TranslationProgressOfSection", description = "How far a section is in one language")
    public record OfSection(
            @Schema(description = "Code of the section", examples = "closing")
            String section,

            @Schema(description = "Its heading") LocalizedText heading,

            @Schema(description = "Its texts") Counts counts) {}

    /** How many texts are how far. */
    @Schema(name = "TranslationCounts", description = "How many texts are how far")
    public record Counts(
            @Schema(description = "How many there are", examples = "12", minimum = "0")
            int texts,

            @Schema(description = "How many are not there in the language", examples = "2", minimum = "0")
            int missing,

            @Schema(description = "How many a machine wrote and nobody confirmed", examples = "1", minimum = "0")
            int machine,

            @Schema(
                    description = "How many were made of a text that reads otherwise now",
                    examples = "0",
                    minimum = "0")
            int outdated) {

        static Counts of(List<Standing> standings) {
            var counts = new EnumMap<TranslationState, Integer>(TranslationState.class);
            standings.forEach(standing -> counts.merge(standing.state(), 1, Integer::sum));
            return new Counts(
                    standings.size(),
                    in(counts, TranslationState.MISSING),
                    in(counts, TranslationState.MACHINE),
                    in(counts, TranslationState.OUTDATED));
        }

        private static int in(Map<TranslationState, Integer> counts, TranslationState state) {
            var count = counts.get(state);
            return count == null ? 0 : count;
        }

        /** How many are there and need nobody. */
        public int done() {
            return texts - missing - machine - outdated;
        }
    }

    /** The one of this language; null where the installation does not have it. */
    public @Nullable OfLanguage in(String language) {
        return items.stream()
                .filter(item -> item.language().equals(language))
                .findFirst()
                .orElse(null);
    }
}
