package nl.stvda.voortgang.reports.block;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.text.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a block is to say, and where. */
@BlockFits
@Schema(
        description = "What a block is to say: a text, or links, as its kind has it",
        examples = "{\"kind\": \"text\", \"text\": {\"nl\": \"Dat gaat door.\", \"en\": \"That goes on.\"}}")
public record BlockRequest(
        @Schema(
                description =
                        "What it holds; for a block that is there already, the kind that it has. A section has its "
                                + "entries block from the start",
                examples = "text")
        @NotNull(message = "{required}") BlockKind kind,

        @Schema(
                description = "How many blocks stand before it; left out, it stays where it is, or comes last",
                examples = "1",
                minimum = "0",
                maximum = "10000")
        @Min(value = 0, message = "{out-of-range}") @Max(value = 10_000, message = "{out-of-range}") @Nullable Integer position,

        @Schema(
                description = "The text of a block of kind text, at most 20,000 characters per language. Markdown: "
                        + "paragraphs, lists, emphasis, links; may have placeholders")
        @TextRule(max = 20_000)
        @Nullable LocalizedText text,

        @Schema(
                description = "Codes of the themes that the text is about, at most 10",
                examples = "[\"human-in-control\", \"dignity\"]")
        @Size(max = 10, message = "{too-many}") @KnownThemes
        @Nullable List<@NotNull(message = "{required}") String> themes,

        @Schema(description = "The links of a block of kind links, at most 50", maxItems = 50)
        @Size(max = 50, message = "{too-many}") @Valid @Nullable List<@NotNull(message = "{required}") BlockLink> links,

        @Schema(
                description = "Why it is written; the history of the block keeps it",
                examples = "The council asked for it",
                maxLength = 2_000)
        @Size(max = 2_000, message = "{too-long}") @Nullable String reason) {

    public BlockRequest {
        themes = themes == null ? null : Collections.unmodifiableList(themes);
        links = links == null ? null : Collections.unmodifiableList(links);
    }

    BlockContent content() {
        return new BlockContent(
                text == null ? LocalizedText.NONE : text,
                themes == null ? List.of() : themes,
                links == null ? List.of() : links);
    }
}
