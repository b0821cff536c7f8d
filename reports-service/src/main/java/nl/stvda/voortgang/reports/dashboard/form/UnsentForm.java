package nl.stvda.voortgang.reports.dashboard.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A form that a person sent after the session had ended; sealed with a key that only the browser holds. */
@Entity
class UnsentForm {

    @Id
    private UUID id;

    private String person;
    private byte[] sealed;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    UnsentForm() {}

    UnsentForm(UUID id, String person, byte[] sealed, Instant expiresAt) {
        this.id = id;
        this.person = person;
        this.sealed = sealed.clone();
        this.expiresAt = expiresAt;
    }

    boolean isFor(String visitor, Instant now) {
        return person.equals(visitor) && now.isBefore(expiresAt);
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
