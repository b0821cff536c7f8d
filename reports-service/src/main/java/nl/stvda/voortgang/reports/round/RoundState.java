package nl.stvda.voortgang.reports.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How far a round is. */
public enum RoundState {
    /** It is prepared; organisations are not asked yet. */
    @JsonProperty("planned")
    PLANNED,
    /** Organisations contribute. */
    @JsonProperty("collecting")
    COLLECTING,
    /** The secretariat makes a report of it. */
    @JsonProperty("editing")
    EDITING,
    /** The members say what they think of it. */
    @JsonProperty("commenting")
    COMMENTING,
    /** The members decide about it. */
    @JsonProperty("signing-off")
    SIGNING_OFF,
    /** It left for Europe. */
    @JsonProperty("submitted")
    SUBMITTED,
    /** It is over. */
    @JsonProperty("closed")
    CLOSED,
    /** It will not take place. */
    @JsonProperty("cancelled")
    CANCELLED;

    /** Whether the secretariat may still change what the report says. */
    public boolean isEditable() {
        return this != SUBMITTED && this != CLOSED && this != CANCELLED;
    }

    /** What can be done now. */
    public List<RoundMove> moves() {
        return Arrays.stream(RoundMove.values())
                .filter(move -> move.isPossibleFrom(this))
                .toList();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
