package nl.stvda.voortgang.reports.check;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the secretariat decided about a check in a round. */
@Entity
class CheckSetting {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @SuppressWarnings("NullAway.Init")
    CheckSetting() {}

    CheckSetting(String round, Check check, Severity severity) {
        key = new Key(round, check);
        this.severity = severity;
    }

    Check check() {
        return key.code();
    }

    Severity severity() {
        return severity;
    }

    /** The round and the check. */
    @Embeddable
    record Key(String round, @Enumerated(EnumType.STRING) Check code) {}
}
