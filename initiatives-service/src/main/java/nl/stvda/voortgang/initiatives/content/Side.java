package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose initiative it is: of employers, of workers, or of both together. */
public enum Side {
    @JsonProperty("employers")
    EMPLOYERS,
    @JsonProperty("workers")
    WORKERS,
    @JsonProperty("joint")
    JOINT
}
