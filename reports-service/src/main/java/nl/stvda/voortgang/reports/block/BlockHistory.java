package nl.stvda.voortgang.reports.block;

import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a block said. */
@Schema(description = "What a block said, the latest first; at most the latest 100 versions")
record BlockHistory(@Schema(description = "The versions") List<Item> items) {

    /** What a block said at one version. */
    @Schema(name = "BlockRevision", description = "What a block said at one version")
    record Item(
            @Schema(description = "The version", examples = "3", minimum = "0")
            int version,

            @Schema(description = "The text") LocalizedText text,

            @Schema(description = "Codes of the themes that the text is about", examples = "[\"dignity\"]")
            List<String> themes,

            @Schema(description = "The links") List<BlockLink> links,

            @Schema(description = "Who wrote it", examples = "secretaris")
            String editedBy,

            @Schema(description = "When they did") Instant editedAt) {}
}
