package nl.stvda.voortgang.initiatives.initiative;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The statuses that a partner may ask for; withdrawing is a request of its own, with a reason. */
enum RequestedStatus {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("submitted")
    SUBMITTED
}
