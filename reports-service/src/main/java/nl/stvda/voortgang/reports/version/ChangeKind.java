package nl.stvda.voortgang.reports.version;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happened to a draft. */
public enum ChangeKind {
    /** An entry came into the draft. */
    @JsonProperty("placed")
    PLACED,
    /** An entry shows another revision, perhaps in another section. */
    @JsonProperty("changed")
    CHANGED,
    /** An entry left the draft. */
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** The secretariat wrote a text. */
    @JsonProperty("narrative")
    NARRATIVE,
    /** An organisation declared that nothing changed, or that does not count any more: read the draft again. */
    @JsonProperty("declaration")
    DECLARATION,
    /** Names of organisations, agreements or themes became different: read the draft again. */
    @JsonProperty("names")
    NAMES,
    /** Title, period, dates or sections of the round became different: read the draft again. */
    @JsonProperty("round")
    ROUND
}
