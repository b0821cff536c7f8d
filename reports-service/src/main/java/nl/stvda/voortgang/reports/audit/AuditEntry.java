package nl.stvda.voortgang.reports.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.stvda.voortgang.reports.canonical.Sha256;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the log: its canonical text, its hash, and what it is found by. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // queries read the rest
class AuditEntry {

    @Id
    private long position;

    private String hash;
    private String entry;
    private Instant at;
    private String action;
    private @Nullable String round;
    private String subject;
    private String actor;
    private @Nullable String organisation;

    @SuppressWarnings("NullAway.Init")
    AuditEntry() {}

    AuditEntry(LoggedAction logged, String canonical, String hashBefore) {
        position = logged.position();
        hash = Sha256.hex(hashBefore + canonical);
        entry = canonical;
        at = logged.at();
        action = logged.action();
        round = logged.round();
        subject = logged.subject();
        actor = logged.by().name();
        organisation = logged.by().organisation();
    }

    long position() {
        return position;
    }

    String hash() {
        return hash;
    }

    Line line() {
        return new Line(position, hash, entry);
    }

    /** What the chain is made of. */
    record Line(long position, String hash, String entry) {}
}
