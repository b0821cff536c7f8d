package nl.stvda.voortgang.reports.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent this request, as the token says; never as the request says. */
@RequestScoped
public class Caller {

    private static final String ORGANISATION_CLAIM = "organisation";
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final SecurityIdentity identity;
    private final Clock clock;

    Caller(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /** The organisation of the caller, if the token names one. */
    public Optional<String> organisation() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.claim(ORGANISATION_CLAIM)
                : Optional.empty();
    }

    public boolean isSecretariat() {
        return identity.hasRole(Role.SECRETARIAT);
    }

    /** Who the caller is to the realm, whatever the name; for a caller without a token the name. */
    public String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : name();
    }

    /** The name to keep with what the caller changes. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /** When the caller showed who they are; empty for programs, and for a caller without a token. */
    public Optional<Instant> authenticatedAt() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.<Object>claim("auth_time")
                        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds.toString())))
                : Optional.empty();
    }

    /** How long the token is still good, and a moment at least; empty where the caller came without a token. */
    public Optional<Duration> timeLeft() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getExpirationTime() > 0
                ? Optional.of(timeUntil(Instant.ofEpochSecond(token.getExpirationTime())))
                : Optional.empty();
    }

    private Duration timeUntil(Instant end) {
        var left = Duration.between(clock.instant(), end);
        return left.isPositive() ? left : A_MOMENT;
    }
}
