package nl.stvda.voortgang.reports.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;

/** What takes a round from one state to another; drawn in docs/rounds.md. */
public enum RoundMove {
    /** Organisations are asked, for the first time or again. */
    @JsonProperty("start-collecting")
    START_COLLECTING(RoundState.COLLECTING, Set.of(RoundState.PLANNED, RoundState.EDITING)),
    /** Enough is in to write. */
    @JsonProperty("start-editing")
    START_EDITING(RoundState.EDITING, Set.of(RoundState.COLLECTING)),
    /** The members may comment. */
    @JsonProperty("ask-comments")
    ASK_COMMENTS(RoundState.COMMENTING, Set.of(RoundState.EDITING)),
    /** The members may decide. */
    @JsonProperty("ask-sign-off")
    ASK_SIGN_OFF(RoundState.SIGNING_OFF, Set.of(RoundState.EDITING, RoundState.COMMENTING)),
    /** Something has to be said differently. */
    @JsonProperty("resume-editing")
    RESUME_EDITING(RoundState.EDITING, Set.of(RoundState.COMMENTING, RoundState.SIGNING_OFF)),
    /** The report left. */
    @JsonProperty("submit")
    SUBMIT(RoundState.SUBMITTED, Set.of(RoundState.SIGNING_OFF)),
    /** Europe has it. */
    @JsonProperty("close")
    CLOSE(RoundState.CLOSED, Set.of(RoundState.SUBMITTED)),
    /** There will be no report. */
    @JsonProperty("cancel")
    CANCEL(
            RoundState.CANCELLED,
            Set.of(RoundState.PLANNED, RoundState.COLLECTING, RoundState.EDITING, RoundState.COMMENTING)),
    /** There will be one after all. */
    @JsonProperty("reinstate")
    REINSTATE(RoundState.PLANNED, Set.of(RoundState.CANCELLED));

    private final RoundState target;
    private final Set<RoundState> sources;

    RoundMove(RoundState target, Set<RoundState> sources) {
        this.target = target;
        this.sources = sources;
    }

    RoundState target() {
        return target;
    }

    boolean isPossibleFrom(RoundState state) {
        return sources.contains(state);
    }

    /** Whether who makes the move from there says why: it takes back what others were told. */
    public boolean needsReason(RoundState from) {
        return switch (this) {
            case RESUME_EDITING, CANCEL, REINSTATE -> true;
            case START_COLLECTING -> from == RoundState.EDITING;
            case START_EDITING, ASK_COMMENTS, ASK_SIGN_OFF, SUBMIT, CLOSE -> false;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
