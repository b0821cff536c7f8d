package nl.stvda.voortgang.initiatives.people;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the access of a person is. */
enum PersonState {
    /** Has an account and has not chosen a password yet. */
    @JsonProperty("invited")
    INVITED,
    /** May sign in. */
    @JsonProperty("active")
    ACTIVE,
    /** May not sign in any more. */
    @JsonProperty("ended")
    ENDED
}
