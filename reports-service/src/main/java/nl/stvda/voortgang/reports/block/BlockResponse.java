package nl.stvda.voortgang.reports.block;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a section. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A part of a section")
public record BlockResponse(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Code of the section", examples = "closing")
        String section,

        @Schema(description = "What it holds") BlockKind kind,

        @Schema(
                description =
                        "True for the text that the section always has, which is also its narrative; left out otherwise",
                examples = "true")
        @Nullable Boolean lead,

        @Schema(description = "The text; Markdown: paragraphs, lists, emphasis, links; may have placeholders")
        LocalizedText text,

        @Schema(description = "Codes of the themes that the text is about", examples = "[\"dignity\"]")
        List<String> themes,

        @Schema(description = "The links") List<BlockLink> links,

        @Schema(description = "Who wrote it last; absent as long as nobody did", examples = "secretaris") @Nullable String editedBy,

        @Schema(description = "When they did") @Nullable Instant editedAt,

        @Schema(
                description = "True when it is from the report before and nobody rewrote it since; left out otherwise",
                examples = "true")
        @Nullable Boolean carriedOver,

        @Schema(description = "Its version, which is also its ETag", examples = "3", minimum = "0")
        int version) {

    public BlockPlace place() {
        return new BlockPlace(id, section, kind);
    }
}
