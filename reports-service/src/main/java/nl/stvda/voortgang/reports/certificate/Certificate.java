package nl.stvda.voortgang.reports.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.signoff.SignOffState;
import nl.stvda.voortgang.reports.signoff.SignatureResponse;
import nl.stvda.voortgang.reports.signoff.Standing;
import nl.stvda.voortgang.reports.snapshot.Policy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who agreed with a report. */
@Schema(description = "Who agreed with a report: whose signatures count, by which policy, and where the log has them")
public record Certificate(
        @Schema(description = "The round", examples = "digitalisation-2")
        String round,

        @Schema(description = "Title of the report") LocalizedText report,

        @Schema(description = "The number of the snapshot", examples = "1", minimum = "1")
        int snapshot,

        @Schema(
                description = "SHA-256, in hexadecimal, of the bytes that are approved",
                examples = Certificate.SAMPLE_HASH)
        String hash,

        @Schema(description = "Who froze it", examples = "secretaris")
        String frozenBy,

        @Schema(description = "When they did") Instant frozenAt,

        @Schema(description = "Approved, or submitted since then")
        SignOffState state,

        @Schema(description = "How the members agreed to agree; it holds since the freeze")
        Policy policy,

        @Schema(description = "Where each member stands") List<Standing> members,

        @Schema(description = "The signatures by which it is approved")
        List<Entry> signatures) {

    static final String SAMPLE_HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    /** A signature, and the entry of the log that tells of it. */
    @Schema(name = "CertifiedSignature", description = "A signature, and the entry of the log that tells of it")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            @Schema(
                    description =
                            "As it was given: by whom, for which organisation, of which hash, when, and for whom a "
                                    + "deputy signed. The snapshot is an earlier one where everything that was signed then still "
                                    + "reads the same")
            SignatureResponse signature,

            @Schema(
                    description = "The place of its entry in the log; absent where the log is older than the signature",
                    examples = "42",
                    minimum = "1")
            @Nullable Long logPosition,

            @Schema(description = "The hash of that entry", examples = Certificate.SAMPLE_HASH) @Nullable String logHash) {}
}
