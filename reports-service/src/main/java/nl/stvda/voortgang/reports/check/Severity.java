package nl.stvda.voortgang.reports.check;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a finding means for the freeze. */
public enum Severity {
    /** Nobody looks. */
    @JsonProperty("off")
    OFF,
    /** It needs a reason. */
    @JsonProperty("warning")
    WARNING,
    /** It has to be mended. */
    @JsonProperty("blocker")
    BLOCKER
}
