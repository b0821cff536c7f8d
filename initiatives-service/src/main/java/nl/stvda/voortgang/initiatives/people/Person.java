package nl.stvda.voortgang.initiatives.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided here about an account; all else about it is Keycloak's. */
@Entity
class Person {

    @Id
    private UUID id;

    private int version;
    private boolean ended;
    /** Whether Keycloak has still to be told that it ended. */
    private boolean ending;

    private @Nullable Instant notBefore;
    private @Nullable Instant invitedAt;

    @SuppressWarnings("NullAway.Init")
    Person() {}

    private Person(UUID id) {
        this.id = id;
    }

    /** Of whom nothing was decided yet. */
    static Person untouched(UUID id) {
        return new Person(id);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean hasEnded() {
        return ended;
    }

    @Nullable Instant invitedAt() {
        return invitedAt;
    }

    /** Whether a token of this moment is refused. */
    boolean refuses(Instant issuedAt) {
        return ended || (notBefore != null && !issuedAt.isAfter(notBefore));
    }

    /** Until when tokens are refused: for ever where the access ended. */
    Instant refusesUntil() {
        return ended || notBefore == null ? Instant.MAX : notBefore;
    }

    /** Another role: what was decided by the old one, in a token, holds no longer. */
    void changeRole(Instant now) {
        signOut(now);
        version++;
    }

    void signOut(Instant now) {
        notBefore = now;
    }

    /** False, and nothing happens, where it ended before. */
    boolean end(Instant now) {
        if (ended) {
            return false;
        }
        ended = true;
        ending = true;
        signOut(now);
        version++;
        return true;
    }

    /** Keycloak knows, and gave no token after this moment. */
    void isEndedInKeycloak(Instant now) {
        if (ending) {
            ending = false;
            signOut(now);
        }
    }

    /** False, and nothing happens, where it did not end. */
    boolean restore() {
        if (!ended) {
            return false;
        }
        ended = false;
        ending = false;
        version++;
        return true;
    }

    void invitationWasSent(Instant now) {
        invitedAt = now;
    }
}
