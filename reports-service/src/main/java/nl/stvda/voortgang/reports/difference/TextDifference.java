package nl.stvda.voortgang.reports.difference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.text.WordDifference;
import nl.stvda.voortgang.reports.text.WordDifference.Piece;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changed in one text in one language. */
@Schema(description = "What changed in one text in one language, word by word")
public record TextDifference(
        @Schema(description = "Which text: title, heading, text or description", examples = "text")
        String field,

        @Schema(description = "The language (BCP 47)", examples = "nl")
        String language,

        @Schema(description = "The text in pieces, in order")
        List<Piece> pieces) {

    /** For each language in which the two differ; a text that is not there is an empty one. */
    static Stream<TextDifference> of(String field, @Nullable LocalizedText before, @Nullable LocalizedText after) {
        var old = Objects.requireNonNullElse(before, LocalizedText.NONE);
        var current = Objects.requireNonNullElse(after, LocalizedText.NONE);
        var tags = new LinkedHashSet<>(old.texts().keySet());
        tags.addAll(current.texts().keySet());
        return tags.stream()
                .filter(tag -> !Objects.equals(old.get(tag), current.get(tag)))
                .map(tag -> new TextDifference(
                        field, tag, WordDifference.between(said(old.get(tag)), said(current.get(tag)))));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
