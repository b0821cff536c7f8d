package nl.stvda.voortgang.reports.signoff;

import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.reports.snapshot.Policy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who says what about a snapshot, and what that amounts to. */
@Schema(name = "SignOff", description = "Who says what about a snapshot, and what that amounts to")
public record SignOffResponse(
        @Schema(description = "The round", examples = "digitalisation-2")
        String round,

        @Schema(description = "The number of the snapshot", examples = "1", minimum = "1")
        int snapshot,

        @Schema(
                description = "The hash of its content: this is what is signed",
                examples = SignatureResponse.SAMPLE_HASH)
        String hash,

        @Schema(description = "When it was frozen") Instant frozenAt,

        @Schema(description = "Where it stands") SignOffState state,

        @Schema(description = "How the members agree on it; it holds since the freeze")
        Policy policy,

        @Schema(description = "Where each member stands") List<Standing> members,

        @Schema(
                description =
                        "Codes of those who still have to agree; secretariat where it has to record the consensus",
                examples = "[\"fnv\"]")
        List<String> missing,

        @Schema(description = "Every signature that was given under it, in order")
        List<SignatureResponse> signatures) {

    static SignOffResponse of(SignOff signOff) {
        var snapshot = signOff.snapshot();
        return new SignOffResponse(
                snapshot.round(),
                snapshot.number(),
                snapshot.hash(),
                snapshot.frozenAt(),
                signOff.state(),
                snapshot.policy(),
                signOff.standings(),
                signOff.missing(),
                signOff.signatures());
    }
}
