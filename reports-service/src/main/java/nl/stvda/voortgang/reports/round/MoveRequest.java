package nl.stvda.voortgang.reports.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A move that is to be made. */
@Schema(name = "RoundMoveRequest", description = "What takes the round to another state")
public record MoveRequest(
        @Schema(description = "The move", examples = "start-collecting") @NotNull(message = "{required}") RoundMove move,

        @Schema(
                description = "Why; required for moves that take something back",
                examples = "One member found a mistake",
                maxLength = 2_000)
        @Size(max = 2_000, message = "{too-long}") @Nullable String reason) {}
