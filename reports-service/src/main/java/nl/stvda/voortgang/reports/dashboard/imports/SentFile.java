package nl.stvda.voortgang.reports.dashboard.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that was sent, and how far it is. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SentFile(
        UUID id,
        String state,
        String format,
        boolean validateOnly,
        Counts rows,
        Instant receivedAt,
        @Nullable String failure) {

    /** How many rows, and what became of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Counts(
            int total, int skipped, int processed, int added, int changed, int unchanged, int refused, int stored) {

        /** How many rows carrying it out stores, or has stored. */
        public int toStore() {
            return added + changed;
        }
    }

    boolean isUnfinished() {
        return state.equals("received") || state.equals("running");
    }

    /** Whether there is something that can be carried out as it was shown. */
    boolean isReady() {
        return validateOnly && state.equals("done") && rows.toStore() > 0;
    }
}
