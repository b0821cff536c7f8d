package nl.stvda.voortgang.reports.difference;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a part of a report. */
@Schema(name = "PartChange", description = "What became of a part of a report")
public enum Change {
    /** It was not there before. */
    @JsonProperty("added")
    ADDED,
    /** It is not there any more. */
    @JsonProperty("removed")
    REMOVED,
    /** It reads otherwise. */
    @JsonProperty("changed")
    CHANGED
}
