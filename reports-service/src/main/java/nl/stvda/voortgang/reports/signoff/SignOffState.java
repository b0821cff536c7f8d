package nl.stvda.voortgang.reports.signoff;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a snapshot stands. */
public enum SignOffState {
    /** Signatures are asked for. */
    @JsonProperty("open")
    OPEN,
    /** The policy is satisfied on exactly this content. */
    @JsonProperty("approved")
    APPROVED,
    /** A later snapshot took its place. */
    @JsonProperty("superseded")
    SUPERSEDED,
    /** It left for Europe; nothing about it changes any more. */
    @JsonProperty("submitted")
    SUBMITTED
}
