package nl.stvda.voortgang.initiatives.initiative;

import jakarta.validation.constraints.NotNull;
import nl.stvda.voortgang.initiatives.content.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes an initiative back. */
@Schema(description = "Takes an initiative back")
record WithdrawalRequest(
        @Schema(
                description = "Why, at most 1,000 characters; readers of the report may see it",
                examples = "Posted twice",
                maxLength = 1_000)
        @NotNull(message = "{required}") @TextRule(max = 1_000, multiline = true)
        String reason) {}
