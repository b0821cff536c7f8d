package nl.stvda.voortgang.conventions.intake.deadletter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a dead letter is not needed. */
@Schema(description = "Why a dead letter is not needed; unknown fields are refused")
public record DiscardRequest(
        @Schema(description = "Why", examples = "A test record; nothing is missing")
        @NotNull(message = "{required}") @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "{required}") @Size(max = 1000, message = "{too-long}") String reason) {}
