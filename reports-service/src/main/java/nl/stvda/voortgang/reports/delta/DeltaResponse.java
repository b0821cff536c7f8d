package nl.stvda.voortgang.reports.delta;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.content.DraftDeclaration;
import nl.stvda.voortgang.reports.content.Named;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened since the previous report. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Delta", description = "What the draft tells that the approved report of the previous round did not")
public record DeltaResponse(
        @Schema(description = "The round", examples = "digitalisation-2")
        String round,

        @Schema(description = "What it is compared with; absent where nothing was approved before, so that all is new")
        @Nullable Previous previous,

        @Schema(description = "Each entry of the draft in its order, then those that are not there any more")
        List<EntryNews> entries,

        @Schema(description = "The organisations of which nothing is new, changed, continued or ended")
        List<Named> organisationsWithoutNews,

        @Schema(description = "The themes of which nothing is new, changed, continued or ended")
        List<Named> themesWithoutNews,

        @Schema(description = "Who declared that nothing changed; left out where nobody did")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<DraftDeclaration> unchanged) {

    /** An approved report of another round. */
    @Schema(name = "PreviousReport", description = "The approved report of the previous round")
    public record Previous(
            @Schema(description = "The round", examples = "digitalisation-1")
            String round,

            @Schema(description = "The number of the snapshot that was approved", examples = "2", minimum = "1")
            int snapshot) {}

    /** What became of one entry. */
    @Schema(name = "EntryDelta", description = "What became of one entry")
    public record EntryNews(
            @Schema(description = "The initiative") UUID initiativeId,
            @Schema(description = "Its title") LocalizedText title,
            @Schema(description = "Who posted it") Named organisation,
            @Schema(description = "What became of it") News news) {}
}
