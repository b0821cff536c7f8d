package nl.stvda.voortgang.reports.signoff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import nl.stvda.voortgang.reports.signoff.Standing.Position;

/** What is said about a snapshot. */
public enum Decision {
    /** The organisation agrees with exactly this content. */
    @JsonProperty("approve")
    APPROVE,
    /** It does not, and says why. */
    @JsonProperty("object")
    OBJECT,
    /** It leaves it to the others. */
    @JsonProperty("abstain")
    ABSTAIN,
    /** What was said before does not hold any more. */
    @JsonProperty("withdraw")
    WITHDRAW,
    /** The secretary records that the board agreed. */
    @JsonProperty("record-consensus")
    RECORD_CONSENSUS;

    /** Where an organisation stands that decided so. */
    Position position() {
        return switch (this) {
            case APPROVE, RECORD_CONSENSUS -> Position.APPROVED;
            case OBJECT -> Position.OBJECTED;
            case ABSTAIN -> Position.ABSTAINED;
            case WITHDRAW -> Position.ASKED;
        };
    }

    /** As it stands in requests. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
