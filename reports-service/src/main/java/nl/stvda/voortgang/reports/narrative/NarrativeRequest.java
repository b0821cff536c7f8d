package nl.stvda.voortgang.reports.narrative;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.block.KnownThemes;
import nl.stvda.voortgang.reports.text.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The text of a section as the secretariat writes it. */
@Schema(description = "The text of a section; unknown fields are refused")
public record NarrativeRequest(
        @Schema(
                description =
                        "The text, at most 20,000 characters per language; a language that is left out is cleared. "
                                + "Markdown: paragraphs, lists, emphasis, links")
        @NotNull(message = "{required}") @TextRule(max = 20_000)
        LocalizedText text,

        @Schema(
                description =
                        "Codes of the themes that the text is about, at most 10; they are the heading of a section about themes",
                examples = "[\"human-in-control\", \"dignity\"]")
        @NotNull(message = "{required}") @Size(max = 10, message = "{too-many}") @KnownThemes
        List<@NotNull(message = "{required}") String> themes,

        @Schema(
                description = "Why it is written; the history of the text keeps it",
                examples = "The council asked for it",
                maxLength = 2_000)
        @Size(max = 2_000, message = "{too-long}") @Nullable String reason) {

    @SuppressWarnings("NullAway") // validation names what is missing
    public NarrativeRequest {
        themes = unmodifiable(themes);
    }

    /** Keeps a null element, and a null list, which validation then names. */
    private static <T> @Nullable List<T> unmodifiable(@Nullable List<T> items) {
        return items == null ? null : Collections.unmodifiableList(items);
    }
}
