package nl.stvda.voortgang.reports.round;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.language.LocalizedTextConverter;
import org.jspecify.annotations.Nullable;

/** A date of a round, and who set it. */
@Entity
class RoundDeadline {

    @EmbeddedId
    private Key key;

    private LocalDate dueOn;

    @Convert(converter = LocalizedTextConverter.class)
    private LocalizedText label;

    private String setBy;
    private Instant setAt;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    RoundDeadline() {}

    @SuppressWarnings("NullAway.Init") // set() sets the rest
    RoundDeadline(String round, String kind) {
        key = new Key(round, kind);
    }

    void set(LocalDate day, LocalizedText said, String by, Instant at, @Nullable String why) {
        dueOn = day;
        label = said;
        setBy = by;
        setAt = at;
        reason = why;
    }

    Deadline deadline() {
        return new Deadline(key.kind(), dueOn, label, setBy, setAt, reason);
    }

    /** The round and the kind of date. */
    @Embeddable
    record Key(String round, String kind) {}
}
