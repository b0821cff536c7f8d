package nl.stvda.voortgang.initiatives.content;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is counted in the reach of an initiative. */
public enum ReachUnit {
    @JsonProperty("people")
    PEOPLE,
    @JsonProperty("companies")
    COMPANIES,
    @JsonProperty("organisations")
    ORGANISATIONS,
    @JsonProperty("events")
    EVENTS
}
