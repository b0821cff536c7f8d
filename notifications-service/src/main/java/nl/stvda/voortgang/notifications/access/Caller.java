package nl.stvda.voortgang.notifications.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent this request, as the token says. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The key of the person, which stays when a name changes. */
    public String subject() {
        return token().map(JsonWebToken::getSubject)
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    /** What people call this person or program. */
    public String name() {
        return token().map(JsonWebToken::getName)
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    /** When the token stops being good. */
    public Optional<Instant> expiresAt() {
        return token().map(JsonWebToken::getExpirationTime)
                .filter(seconds -> seconds > 0)
                .map(Instant::ofEpochSecond);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
