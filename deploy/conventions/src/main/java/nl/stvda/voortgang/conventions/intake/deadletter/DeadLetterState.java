package nl.stvda.voortgang.conventions.intake.deadletter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/** What became of a dead letter. */
public enum DeadLetterState {
    /** Nobody has done anything about it, or nothing that helped. */
    @JsonProperty("waiting")
    WAITING("waiting"),
    /** It was applied after all. */
    @JsonProperty("played-back")
    PLAYED_BACK("played-back"),
    /** Somebody decided that it is not needed. */
    @JsonProperty("discarded")
    DISCARDED("discarded");

    private final String code;

    DeadLetterState(String code) {
        this.code = code;
    }

    /** The word for it, in the API and in the table. */
    public String code() {
        return code;
    }

    static DeadLetterState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such state"));
    }
}
