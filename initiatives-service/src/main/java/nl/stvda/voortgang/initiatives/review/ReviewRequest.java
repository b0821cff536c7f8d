package nl.stvda.voortgang.initiatives.review;

import jakarta.validation.constraints.NotNull;
import nl.stvda.voortgang.initiatives.content.TextRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the secretariat decides. */
@Schema(description = "What the secretariat decides")
public record ReviewRequest(
        @Schema(description = "accept, request-changes or reject", examples = "request-changes")
        @NotNull(message = "{required}") Decision decision,

        @Schema(
                description = "Why, at most 2,000 characters; the organisation reads it, others do not",
                examples = "Please say for whom the course is",
                minLength = 1,
                maxLength = 2_000)
        @NotNull(message = "{required}") @TextRule(max = 2_000, multiline = true)
        String reason) {}
