package nl.stvda.voortgang.initiatives.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an import is. */
enum ImportState {
    /** The file is being sent; nobody sees it yet. */
    @JsonProperty("receiving")
    RECEIVING,
    /** The file is here and waits for its turn. */
    @JsonProperty("received")
    RECEIVED,
    /** It is being worked on. */
    @JsonProperty("running")
    RUNNING,
    /** Every row has its result. */
    @JsonProperty("done")
    DONE,
    /** It was stopped before its end, on request. */
    @JsonProperty("cancelled")
    CANCELLED,
    /** It could not be worked off, because of a fault of ours. */
    @JsonProperty("failed")
    FAILED;

    boolean isFinished() {
        return switch (this) {
            case DONE, CANCELLED, FAILED -> true;
            case RECEIVING, RECEIVED, RUNNING -> false;
        };
    }
}
