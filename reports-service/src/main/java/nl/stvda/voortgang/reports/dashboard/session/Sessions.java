package nl.stvda.voortgang.reports.dashboard.session;

import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.stvda.voortgang.reports.dashboard.shell.PageRefusal;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * The sessions of people, before a request uses one. Renews the tokens of a session once, however many requests need it at the same moment: the realm takes a refresh token
 * once, and ends the whole session when it sees one again. No connection to the database is held while the realm is asked
 * or while others wait.
 */
@ApplicationScoped
public class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final WebSessions sessions;
    private final TokenEndpoint tokenEndpoint;
    private final BlockingSecurityExecutor blocking;
    private final SessionConfig config;
    private final Clock clock;

    Sessions(
            WebSessions sessions,
            @RestClient TokenEndpoint tokenEndpoint,
            BlockingSecurityExecutor blocking,
            SessionConfig config,
            Clock clock) {
        this.sessions = sessions;
        this.tokenEndpoint = tokenEndpoint;
        this.blocking = blocking;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Completes when the tokens of the session can be used, or when the session is over; fails with {@link
     * PageRefusal} when they have expired and the realm cannot be asked for others.
     */
    public Uni<Void> beforeUse(String key) {
        return attempt(key, clock.instant().plus(config.renewalTimeout()));
    }

    /** Whose session it is or was; empty where it is not known any more. */
    public Uni<Optional<String>> person(String key) {
        return blocking.executeBlocking(() -> sessions.person(key));
    }

    private Uni<Void> attempt(String key, Instant giveUpAt) {
        return blocking.executeBlocking(() -> isSettled(key)).chain(settled -> {
            if (settled) {
                return Uni.createFrom().voidItem();
            }
            if (clock.instant().isAfter(giveUpAt)) {
                return Uni.createFrom().failure(new PageRefusal(PageRefusal.Reason.REALM_AWAY));
            }
            return Uni.createFrom().voidItem().onItem().delayIt().by(PAUSE).chain(() -> attempt(key, giveUpAt));
        });
    }

    private boolean isSettled(String key) {
        return switch (sessions.state(key)) {
            case TokenState.Usable() -> true;
            case TokenState.BeingRenewed() -> false;
            case TokenState.Due(var tokens, var stillUsable) -> {
                renew(key, tokens, stillUsable);
                yield true;
            }
        };
    }

    private void renew(String key, SessionTokens tokens, boolean stillUsable) {
        try {
            var answer = tokenEndpoint.refresh("refresh_token", tokens.refreshToken());
            sessions.renew(key, tokens.renewedBy(answer));
        } catch (WebApplicationException refusal) {
            if (refusal.getResponse().getStatus() == Status.BAD_REQUEST.getStatusCode()) {
                LOG.debugf("Session ended, its refresh token was refused: cause=%s", refusal.getMessage());
                sessions.end(key, tokens);
            } else {
                goOnWithOldTokens(refusal, stillUsable);
            }
        } catch (ProcessingException away) {
            goOnWithOldTokens(away, stillUsable);
        }
    }

    private static void goOnWithOldTokens(RuntimeException cause, boolean stillUsable) {
        LOG.warnf("Tokens not renewed: cause=%s", cause.getMessage());
        if (!stillUsable) {
            throw new PageRefusal(PageRefusal.Reason.REALM_AWAY);
        }
    }
}
