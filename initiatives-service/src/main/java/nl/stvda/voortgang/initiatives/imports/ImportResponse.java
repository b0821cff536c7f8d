package nl.stvda.voortgang.initiatives.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.initiatives.upload.UploadFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import and how far it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Import", description = "A file of many initiatives and how far it is")
record ImportResponse(
        @Schema(description = "Id, a UUID of version 7") UUID id,

        @Schema(
                description =
                        "How far it is. received: waits for its turn; done: every row has its result; failed: a fault of "
                                + "ours, and nothing more is stored",
                examples = "done")
        ImportState state,

        @Schema(description = "The form in which it was sent", examples = "csv")
        UploadFormat format,

        @Schema(description = "What a refused row means for the others", examples = "all-or-nothing")
        ImportMode mode,

        @Schema(description = "Whether it only shows what it would do; false once it is committed")
        boolean validateOnly,

        @Schema(description = "How many rows, and what became of them")
        Rows rows,

        @Schema(description = "Who sent it", examples = "fnv-system")
        String requestedBy,

        @Schema(description = "When all of it was here, RFC 3339")
        Instant receivedAt,

        @Schema(description = "When it was begun, RFC 3339") @Nullable Instant startedAt,

        @Schema(description = "When it ended, RFC 3339") @Nullable Instant finishedAt,

        @Schema(
                description = "Why it failed: a reference that is in our log",
                examples = "8fad3023-9b0d-488d-8394-6d720758adf5")
        @Nullable String failure) {

    boolean hasEnded() {
        return state.isFinished();
    }

    /** How many rows, and what became of them. */
    @Schema(name = "ImportRows", description = "How many rows, and what became of them")
    record Rows(
            @Schema(description = "Rows in the file", examples = "250")
            int total,

            @Schema(
                    description = "Rows of CSV in which every cell is empty: they were skipped, and no other number "
                            + "counts them",
                    examples = "0")
            int skipped,

            @Schema(description = "Rows that were looked at so far", examples = "250")
            int processed,

            @Schema(description = "Rows that add an initiative", examples = "3")
            int added,

            @Schema(description = "Rows that change one", examples = "7")
            int changed,

            @Schema(description = "Rows that say what is there already", examples = "240")
            int unchanged,

            @Schema(description = "Rows that are wrong", examples = "0")
            int refused,

            @Schema(
                    description = "Rows that were stored: added and changed ones. 0 for a preview, and in mode "
                            + "all-or-nothing until it is done, and when a row is refused",
                    examples = "10")
            int stored) {

        static Rows of(int total, int skipped, Tally tally, int stored) {
            return new Rows(
                    total,
                    skipped,
                    tally.processed(),
                    tally.added(),
                    tally.changed(),
                    tally.unchanged(),
                    tally.refused(),
                    stored);
        }
    }
}
