package nl.stvda.voortgang.reports.snapshot;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A snapshot without its document. */
@Schema(name = "Snapshot", description = "A report that was frozen, without its content")
public record SnapshotResponse(
        @Schema(description = "The round that it is for", examples = "digitalisation-2")
        String round,

        @Schema(description = "Its number in the round", examples = "1", minimum = "1")
        int number,

        @Schema(
                description = "SHA-256, in hexadecimal, of the bytes of the content",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,

        @Schema(description = "The hash of what is read of each section, in the order of the report")
        List<SectionHash> sections,

        @Schema(description = "Who froze it", examples = "secretaris")
        String frozenBy,

        @Schema(description = "When they did") Instant frozenAt,

        @Schema(description = "The version of the draft that it was made of", examples = "42", minimum = "0")
        long draftVersion,

        @Schema(description = "How the members agree on it") Policy policy,

        @Schema(description = "Why it was frozen in spite of warnings")
        List<Reason> reasons) {

    SnapshotResponse(String round, int number, String hash, FrozenFacts facts, Instant frozenAt) {
        this(
                round,
                number,
                hash,
                facts.sections(),
                facts.by(),
                frozenAt,
                facts.draftVersion(),
                facts.policy(),
                facts.reasons());
    }
}
