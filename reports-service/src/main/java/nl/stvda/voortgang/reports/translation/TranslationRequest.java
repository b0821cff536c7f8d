package nl.stvda.voortgang.reports.translation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a text is in one language. */
@Schema(description = "What a text is in one language; unknown fields are refused")
public record TranslationRequest(
        @Schema(
                description =
                        "The words: at most 300 characters for titles and headings, 2,000 for a question, 20,000 for a text. "
                                + "Markdown where the source is",
                examples = "In closing",
                minLength = 1,
                maxLength = 20_000)
        @NotNull(message = "{required}") @Size(max = 20_000, message = "{too-long}") String text) {}
