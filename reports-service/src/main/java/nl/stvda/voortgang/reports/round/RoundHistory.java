package nl.stvda.voortgang.reports.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done to a round. */
@Schema(description = "What was done to a round, the latest first; at most the latest 500")
record RoundHistory(@Schema(description = "What was done") List<Item> items) {

    /** One thing that was done. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RoundHistoryItem", description = "Something that was done to a round")
    record Item(
            @Schema(description = "What was done") RoundEvent.Kind kind,

            @Schema(description = "The kind of date, or the move", examples = "collecting") @Nullable String subject,

            @Schema(description = "The day or the state before", examples = "2027-03-12") @Nullable String was,

            @Schema(description = "The day or the state after", examples = "2027-03-19") @Nullable String became,

            @Schema(description = "Why", examples = "Two members asked for a week more") @Nullable String reason,

            @Schema(description = "Who did it", examples = "secretaris")
            String by,

            @Schema(description = "When") Instant at) {}
}
