package nl.stvda.voortgang.reports.signoff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.stream.Stream;
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
                description = "Why, where the decision is to object; a remark otherwise",
                examples = "Section 3 leaves out our course")
        @Size(max = 4000, message = "{too-long}") @Nullable String text,

        @Schema(
                description = "The approver whose deputy signs; left out by those who sign themselves",
                examples = "A. Bakker")
        @Size(max = 200, message = "{too-long}") @Nullable String onBehalfOf,

        @Schema(
                description =
                        "The hash of the minutes that show the consensus; they are attached to the snapshot before. "
                                + "Needed to record a consensus, and for nothing else",
                examples = SignatureResponse.SAMPLE_HASH)
        @Pattern(regexp = "[0-9a-f]{64}", message = "{malformed-hash}") @Nullable String minutes) {

    /** Refuses a decision without the text or the minutes that it needs, and a text that nobody can read. */
    public void requireGrounds() {
        var violations = Stream.of(textViolation(), minutesViolation())
                .flatMap(Optional::stream)
                .toList();
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
    }

    private Optional<Violation> textViolation() {
        return (text == null ? decision == Decision.OBJECT : ReadableText.isBlank(text))
                ? Optional.of(Violation.inBody("/text", "required", "Say why you object."))
                : Optional.empty();
    }

    private Optional<Violation> minutesViolation() {
        if (decision == Decision.RECORD_CONSENSUS) {
            return minutes == null
                    ? Optional.of(Violation.inBody(
                            "/minutes", "required", "Attach the minutes, and name them here by their SHA-256."))
                    : Optional.empty();
        }
        return minutes == null
                ? Optional.empty()
                : Optional.of(Violation.inBody("/minutes", "not-of-this-kind", "Only a consensus has minutes."));
    }
}
