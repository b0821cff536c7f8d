package nl.stvda.voortgang.initiatives.resemblance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why two initiatives may be the same. */
public enum Reason {
    /** They share an address, however it is written. */
    @JsonProperty("same-link")
    SAME_LINK,
    /** A title is the same, but for case, accents and punctuation. */
    @JsonProperty("same-title")
    SAME_TITLE,
    /** A title is nearly the same, in Dutch or in English. */
    @JsonProperty("similar-title")
    SIMILAR_TITLE,
    /** The same bodies do it in the same time. */
    @JsonProperty("same-actors-and-period")
    SAME_ACTORS_AND_PERIOD
}
