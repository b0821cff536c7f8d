package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What one row of many does, or would do in a preview. */
public enum RowOutcome {
    /** The initiative was not there before. */
    @JsonProperty("added")
    ADDED,
    /** The initiative is at a new revision. */
    @JsonProperty("changed")
    CHANGED,
    /** The initiative says so already. */
    @JsonProperty("unchanged")
    UNCHANGED,
    /** Nothing: the row is wrong, and the violations say why. */
    @JsonProperty("refused")
    REFUSED
}
