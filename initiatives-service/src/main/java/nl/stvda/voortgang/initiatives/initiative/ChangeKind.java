package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What was done to an initiative. */
public enum ChangeKind {
    /** It was posted, as a draft or submitted. */
    @JsonProperty("posted")
    POSTED,

    /** A draft became submitted. */
    @JsonProperty("submitted")
    SUBMITTED,

    /** It says something else. */
    @JsonProperty("changed")
    CHANGED,

    /** It was taken back. */
    @JsonProperty("withdrawn")
    WITHDRAWN,

    /** The secretariat decided about it. */
    @JsonProperty("reviewed")
    REVIEWED,

    /** It is part of a joint initiative, or other initiatives belong to that now. */
    @JsonProperty("linked")
    LINKED,

    /** It is part of a joint initiative no longer. */
    @JsonProperty("unlinked")
    UNLINKED,

    /** Its organisation or the secretariat wrote a message about it; the initiative stayed as it was. */
    @JsonProperty("message")
    MESSAGE
}
