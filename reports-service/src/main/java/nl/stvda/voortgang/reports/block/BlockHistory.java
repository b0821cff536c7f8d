package nl.stvda.voortgang.reports.block;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a block said. */
@Schema(description = "What a block said, the latest first; at most the latest 100 versions")
public record BlockHistory(
        @Schema(description = "The versions") List<Item> items) {

    /** What a block said at one version. */
    @Schema(name = "BlockRevision", description = "What a block said at one version")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(description = "The version", examples = "3", minimum = "0")
            int version,

            @Schema(description = "The text") LocalizedText text,

            @Schema(description = "Codes of the themes that the text is about", examples = "[\"dignity\"]")
            List<String> themes,

            @Schema(description = "The links") List<BlockLink> links,

            @Schema(
                    description = "Who wrote it; absent for what the block said before anybody wrote",
                    examples = "secretaris")
            @Nullable String editedBy,

            @Schema(description = "When they did") @Nullable Instant editedAt,

            @Schema(
                    description = "Why, where the writer gave a reason",
                    examples = "The council asked for it",
                    maxLength = 2_000)
            @Nullable String reason,

            @Schema(
                    description = "The earlier version that was put back; absent for a text that was written",
                    examples = "1",
                    minimum = "0")
            @Nullable Integer putBack) {}
}
