package nl.stvda.voortgang.reports.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Numbers the changes of one round's draft; written by {@link ChangeLog} only. */
@Entity
class Draft {

    @Id
    private String round;

    private long version;
    private @Nullable Instant asOf;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    Draft() {}

    DraftState state() {
        return new DraftState(version, asOf, changedAt);
    }
}
