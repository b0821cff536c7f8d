package nl.stvda.voortgang.reports.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was done to a round; never changed. */
@Entity
class RoundEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // lists are ordered by it
    private @Nullable Long number;

    @SuppressWarnings("UnusedVariable") // lists are chosen by it
    private String round;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String subject;
    private @Nullable String was;
    private @Nullable String became;
    private @Nullable String reason;
    private String madeBy;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    RoundEvent() {}

    RoundEvent(String round, RoundHistory.Item item) {
        this.round = round;
        kind = item.kind();
        subject = item.subject();
        was = item.was();
        became = item.became();
        reason = item.reason();
        madeBy = item.by();
        madeAt = item.at();
    }

    RoundHistory.Item item() {
        return new RoundHistory.Item(kind, subject, was, became, reason, madeBy, madeAt);
    }

    /** What was done. */
    @Schema(name = "RoundEventKind", description = "What was done")
    enum Kind {
        /** It was opened. */
        @JsonProperty("opened")
        OPENED("round.opened"),
        /** What it is called, about or for became different. */
        @JsonProperty("changed")
        CHANGED("round.changed"),
        /** A date was set. */
        @JsonProperty("date")
        DATE("round.date-set"),
        /** It went to another state. */
        @JsonProperty("move")
        MOVE("round.moved");

        private final String action;

        Kind(String action) {
            this.action = action;
        }

        /** What the audit calls it. */
        String action() {
            return action;
        }
    }
}
