package nl.stvda.voortgang.reports.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Who has to approve before a report may leave. */
public enum SignOffRule {
    /** Every member, the same content. */
    @JsonProperty("every-member")
    EVERY_MEMBER,
    /** More than half of the organisations of each side. */
    @JsonProperty("both-sides-majority")
    BOTH_SIDES_MAJORITY,
    /** The board, by consensus; the secretary records it. */
    @JsonProperty("board-consensus")
    BOARD_CONSENSUS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
