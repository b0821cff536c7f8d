package nl.stvda.voortgang.initiatives.review;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the secretariat can decide. */
public enum Decision {
    @JsonProperty("accept")
    ACCEPT("accept"),
    @JsonProperty("request-changes")
    REQUEST_CHANGES("request-changes"),
    @JsonProperty("reject")
    REJECT("reject");

    private final String code;

    Decision(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    ReviewState outcome() {
        return switch (this) {
            case ACCEPT -> ReviewState.ACCEPTED;
            case REQUEST_CHANGES -> ReviewState.CHANGES_REQUESTED;
            case REJECT -> ReviewState.REJECTED;
        };
    }
}
