package nl.stvda.voortgang.reports.dashboard.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One session, found by the hash of the key that its browser holds; its tokens are sealed with that key. */
@Entity
class WebSession {

    @Id
    private String keyHash;

    private @Nullable String person;
    private byte[] tokens;
    private Instant tokensExpireAt;

    @SuppressWarnings("UnusedVariable") // read where a renewal is claimed
    private @Nullable Instant renewalUntil;

    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    WebSession() {}

    WebSession(String keyHash, @Nullable String person, byte[] tokens, Instant tokensExpireAt, Instant expiresAt) {
        this.keyHash = keyHash;
        this.person = person;
        this.tokens = tokens.clone();
        this.tokensExpireAt = tokensExpireAt;
        this.expiresAt = expiresAt;
    }

    void renew(byte[] others, Instant theyExpireAt) {
        tokens = others.clone();
        tokensExpireAt = theyExpireAt;
        renewalUntil = null;
    }

    void end(Instant now) {
        expiresAt = now;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether its tokens live until then. */
    boolean isUsableAt(Instant moment) {
        return moment.isBefore(tokensExpireAt);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<String> person() {
        return Optional.ofNullable(person);
    }

    byte[] tokens() {
        return tokens.clone();
    }
}
