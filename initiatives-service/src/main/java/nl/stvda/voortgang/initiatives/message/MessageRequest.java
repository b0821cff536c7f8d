package nl.stvda.voortgang.initiatives.message;

import jakarta.validation.constraints.NotNull;
import nl.stvda.voortgang.initiatives.content.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one side says. */
@Schema(description = "What you want to say")
record MessageRequest(
        @Schema(
                description = "At most 5,000 characters of plain text; the other side reads it, nobody else does",
                examples = "Which year do you mean?",
                minLength = 1,
                maxLength = 5_000)
        @NotNull(message = "{required}") @TextRule(max = 5_000, multiline = true)
        String text) {}
