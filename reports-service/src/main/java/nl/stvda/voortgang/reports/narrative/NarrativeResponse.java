package nl.stvda.voortgang.reports.narrative;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.block.BlockResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The text of a section. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The text that the secretariat writes for a section")
public record NarrativeResponse(
        @Schema(description = "Code of the section", examples = "closing")
        String section,

        @Schema(description = "The text; Markdown: paragraphs, lists, emphasis, links")
        LocalizedText text,

        @Schema(
                description = "Codes of the themes that the text is about",
                examples = "[\"human-in-control\", \"dignity\"]")
        List<String> themes,

        @Schema(description = "Who wrote it last; absent as long as nobody did", examples = "secretaris") @Nullable String editedBy,

        @Schema(description = "When they did") @Nullable Instant editedAt,

        @Schema(
                description = "True when it is from the report before and nobody rewrote it since; left out otherwise",
                examples = "true")
        @Nullable Boolean carriedOver,

        @Schema(
                description = "Its version, which is also its ETag; 0 as long as nobody wrote it",
                examples = "3",
                minimum = "0")
        int version) {

    static NarrativeResponse of(BlockResponse lead) {
        return new NarrativeResponse(
                lead.section(),
                lead.text(),
                lead.themes(),
                lead.editedBy(),
                lead.editedAt(),
                lead.carriedOver(),
                lead.version());
    }
}
