package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an initiative is: a draft may become submitted, and either may be withdrawn, which is the end. */
public enum InitiativeStatus {
    /** Seen by its organisation only. */
    @JsonProperty("draft")
    DRAFT,
    /** Seen by all, and part of the report. */
    @JsonProperty("submitted")
    SUBMITTED,
    /** Taken back. */
    @JsonProperty("withdrawn")
    WITHDRAWN
}
