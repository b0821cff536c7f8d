package nl.stvda.voortgang.reports.round;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who has to approve before a report may leave. */
public enum SignOffRule {
    /** Every member, the same content. */
    @JsonProperty("every-member")
    EVERY_MEMBER,
    /** A majority of the employers' and a majority of the workers' organisations. */
    @JsonProperty("both-sides-majority")
    BOTH_SIDES_MAJORITY,
    /** The board, by consensus. */
    @JsonProperty("board-consensus")
    BOARD_CONSENSUS
}
