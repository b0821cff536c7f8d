package nl.stvda.voortgang.reports.curation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the secretariat did with an entry. */
@Schema(
        name = "CurationStepKind",
        description =
                "What is done: move to a section; nest under another entry; merge into another; reword; leave out; "
                        + "take back what was left out; show or hide title and facts. Only answers have: translate, undo, and "
                        + "carry over, which decides what was decided in the report before")
public enum StepKind {
    /** It stands in this section, at this place. */
    @JsonProperty("move")
    MOVE,
    /** It stands inside another. */
    @JsonProperty("nest")
    NEST,
    /** Another tells of it too. */
    @JsonProperty("merge")
    MERGE,
    /** The report says it in other words. */
    @JsonProperty("reword")
    REWORD,
    /** It is not in the report. */
    @JsonProperty("leave-out")
    LEAVE_OUT,
    /** It is again. */
    @JsonProperty("take-back")
    TAKE_BACK,
    /** Its title and its facts are shown or not. */
    @JsonProperty("show")
    SHOW,
    /** The report says it in one language more. */
    @JsonProperty("translate")
    TRANSLATE,
    /** A step before was taken back. */
    @JsonProperty("undo")
    UNDO,
    /** What was decided in the report before holds here too. */
    @JsonProperty("carry-over")
    CARRY_OVER;

    /** As requests and answers say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As the audit log says it. */
    String action() {
        return switch (this) {
            case MOVE -> "entry.moved";
            case NEST -> "entry.nested";
            case MERGE -> "entry.merged";
            case REWORD -> "entry.reworded";
            case LEAVE_OUT -> "entry.left-out";
            case TAKE_BACK -> "entry.taken-back";
            case SHOW -> "entry.shape-changed";
            case TRANSLATE -> "entry.translated";
            case UNDO -> "entry.step-undone";
            case CARRY_OVER -> "entries.carried-over";
        };
    }
}
