package nl.stvda.voortgang.reports.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import nl.stvda.voortgang.reports.access.Caller;

/** Who signs has just shown who they are; a session that was left open signs nothing. */
@ApplicationScoped
public class FreshSignIn {

    private final Caller caller;
    private final SignOffConfig config;
    private final Clock clock;

    FreshSignIn(Caller caller, SignOffConfig config, Clock clock) {
        this.caller = caller;
        this.config = config;
        this.clock = clock;
    }

    /** When the caller signed in; asks for a new sign-in (RFC 9470) where that is too long ago, or never happened. */
    public Instant require() {
        var earliest = clock.instant().minus(config.maxAge());
        return caller.authenticatedAt()
                .filter(moment -> !moment.isBefore(earliest))
                .orElseThrow(() -> SignOffProblem.FRESH_SIGN_IN_REQUIRED
                        .withDetail("Signing needs a sign-in of the last %d seconds."
                                .formatted(config.maxAge().toSeconds()))
                        .withChallenge("Bearer error=\"insufficient_user_authentication\", "
                                + "error_description=\"A more recent sign-in is required\", max_age=\"%d\""
                                        .formatted(config.maxAge().toSeconds())));
    }
}
