package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exact an amount is. */
public enum AmountQualifier {
    @JsonProperty("exactly")
    EXACTLY,
    @JsonProperty("at-least")
    AT_LEAST,
    @JsonProperty("at-most")
    AT_MOST,
    @JsonProperty("about")
    ABOUT
}
