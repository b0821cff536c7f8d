package nl.stvda.voortgang.reports.dashboard.signin;

import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * An address at which a session of long ago counts as none: the realm asks for the password again, and the browser comes
 * back. Pages lead there before an action that needs a fresh sign-in.
 */
@ApplicationScoped
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class SignInAgain implements OidcRedirectFilter {

    static final String PATH = "/sign-in-again";

    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private final Clock clock;

    SignInAgain(Clock clock) {
        this.clock = clock;
    }

    /** Whether a request may go on with what the session knows. */
    boolean isFreshEnough(RoutingContext routing, SecurityIdentity identity) {
        return !isHere(routing)
                || (identity.getPrincipal() instanceof JsonWebToken token
                        && token.<Object>claim("auth_time")
                                .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds.toString())))
                                .filter(moment -> moment.isAfter(clock.instant().minus(JUST_NOW)))
                                .isPresent());
    }

    /** Without it the realm would send the browser back at once, signed in as before. */
    @Override
    public void filter(OidcRedirectContext redirect) {
        if (isHere(redirect.routingContext())) {
            redirect.additionalQueryParams().set("max_age", "0");
        }
    }

    private static boolean isHere(RoutingContext routing) {
        return routing.normalizedPath().equals(PATH);
    }
}
