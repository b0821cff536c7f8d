package nl.stvda.voortgang.reports.delta;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an entry since the previous report. */
@Schema(
        name = "EntryNews",
        description =
                "What became of an entry: new was not in the previous report; changed has other words; continued has "
                        + "the same words and other facts, such as its period or its reach; ended is over, or not in the draft any "
                        + "more; unchanged reads the same")
public enum News {
    /** The previous report did not have it. */
    @JsonProperty("new")
    NEW,
    /** The same words with other facts. */
    @JsonProperty("continued")
    CONTINUED,
    /** Other words. */
    @JsonProperty("changed")
    CHANGED,
    /** It is over, or not in the draft any more. */
    @JsonProperty("ended")
    ENDED,
    /** It reads the same. */
    @JsonProperty("unchanged")
    UNCHANGED
}
