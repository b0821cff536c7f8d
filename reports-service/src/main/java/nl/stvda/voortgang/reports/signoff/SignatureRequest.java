package nl.stvda.voortgang.reports.signoff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.conventions.request.ReadableText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is decided about which bytes. */
@Schema(description = "What is decided about which bytes; unknown fields are refused")
public record SignatureRequest(
        @Schema(description = "The decision; record-consensus is for the secretariat, the others are for organisations")
        @NotNull(message = "{required}") Decision decision,

        @Schema(description = "The hash of the content that was read", examples = SignatureResponse.SAMPLE_HASH)
        @NotNull(message = "{required}") @Pattern(regexp = "[0-9a-f]{64}", message = "{malformed-hash}") String hash,

        @Schema(
                description =
                        "Why, where the decision is to object; where the minutes are, where it is to record a consensus",
                examples = "Section 3 leaves out our course")
        @Size(max = 4000, message = "{too-long}") @Nullable String text,

        @Schema(
                description = "The approver whose deputy signs; left out by those who sign themselves",
                examples = "A. Bakker")
        @Size(max = 200, message = "{too-long}") @Nullable String onBehalfOf) {

    private static final Set<Decision> EXPLAINED = Set.of(Decision.OBJECT, Decision.RECORD_CONSENSUS);

    /** Refuses a decision without the text that it needs, and a text that nobody can read. */
    public void requireText() {
        if (text == null ? EXPLAINED.contains(decision) : ReadableText.isBlank(text)) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(List.of(
                    Violation.inBody("/text", "required", "Say why you object, or where the consensus is recorded.")));
        }
    }
}
