package nl.stvda.voortgang.reports.translation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a text that came back from a translator. */
@Schema(
        name = "TranslationOutcome",
        description =
                "What became of a text that came back: stored; unchanged, because it was there; changed, because its "
                        + "source reads otherwise now; taken, because somebody else translated it meanwhile; gone from the report; "
                        + "empty; invalid; unknown, because no text of a report has this key. Only stored changes anything")
public enum ReturnOutcome {
    /** It is in the report. */
    @JsonProperty("stored")
    STORED,
    /** It was in the report. */
    @JsonProperty("unchanged")
    UNCHANGED,
    /** Its source reads otherwise now. */
    @JsonProperty("changed")
    CHANGED,
    /** Another translation is in the report. */
    @JsonProperty("taken")
    TAKEN,
    /** The report does not show it any more. */
    @JsonProperty("gone")
    GONE,
    /** It was not translated, or not all of it. */
    @JsonProperty("empty")
    EMPTY,
    /** No such text may stand there. */
    @JsonProperty("invalid")
    INVALID,
    /** No text of a report has this key. */
    @JsonProperty("unknown")
    UNKNOWN;

    /** As pages say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
