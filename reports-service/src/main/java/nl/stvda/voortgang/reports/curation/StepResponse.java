package nl.stvda.voortgang.reports.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step that was taken. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CurationStep", description = "A step that was taken")
public record StepResponse(
        @Schema(description = "Its id") UUID id,
        @Schema(description = "The initiative of the entry") UUID initiativeId,
        @Schema(description = "What was done") StepKind kind,
        @Schema(description = "What was decided before") Decision before,
        @Schema(description = "What was decided after") Decision after,

        @Schema(description = "Why", examples = "It is about another agreement") @Nullable String reason,

        @Schema(description = "The step that this one took back") @Nullable UUID undoes,

        @Schema(description = "Who did it", examples = "secretaris")
        String by,

        @Schema(description = "When") Instant at) {

    /** Whether nothing else was decided about the same since, given what holds now. */
    public boolean canBeUndone(Decision now) {
        return Undo.isPossible(this, now);
    }
}
