package nl.stvda.voortgang.reports.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the secretariat answers. */
@Schema(description = "What the secretariat answers; unknown fields are refused")
public record AnswerRequest(
        @Schema(description = "The answer", examples = "Added; thank you")
        @NotNull(message = "{required}") @Size(min = 1, max = 4000, message = "{too-long}") String text,

        @Schema(description = "Whether nothing is left to do about it", examples = "true")
        boolean resolved) {}
