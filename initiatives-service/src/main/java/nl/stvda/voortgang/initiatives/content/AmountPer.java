package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How often an amount is available. */
public enum AmountPer {
    @JsonProperty("once")
    ONCE,
    @JsonProperty("year")
    YEAR,
    @JsonProperty("month")
    MONTH
}
