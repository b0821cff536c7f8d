package nl.stvda.voortgang.initiatives.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;

/** How things stand between an organisation and the secretariat; the picture is in docs/review.md. */
public enum ReviewState {
    /** Nobody looked at it yet, or it was mended after a decision that asked for it. */
    @JsonProperty("pending")
    PENDING,
    /** The secretariat agrees with what it says. */
    @JsonProperty("accepted")
    ACCEPTED,
    /** The secretariat asks for something else. */
    @JsonProperty("changes-requested")
    CHANGES_REQUESTED,
    /** It stays out of the report. */
    @JsonProperty("rejected")
    REJECTED,
    /** It says something else than what was accepted. */
    @JsonProperty("changed")
    CHANGED;

    /** Minds may change, so all but the decision that stands. */
    public List<Decision> allowed() {
        return Arrays.stream(Decision.values())
                .filter(decision -> decision.outcome() != this)
                .toList();
    }

    ReviewState afterEdit() {
        return switch (this) {
            case ACCEPTED, CHANGED -> CHANGED;
            case PENDING, CHANGES_REQUESTED, REJECTED -> PENDING;
        };
    }
}
