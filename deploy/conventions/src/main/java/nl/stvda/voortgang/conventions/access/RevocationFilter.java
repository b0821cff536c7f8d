package nl.stvda.voortgang.conventions.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a token whose credential was revoked, or whose person was signed out, however long it is still good. It comes before all other filters, so that
 * a revoked program spends nothing of what its organisation may ask.
 */
@ApplicationScoped
class RevocationFilter {

    private static final String INVALID_TOKEN = "Bearer error=\"invalid_token\"";

    private final RevokedClients revoked;
    private final SignedOutPeople signedOut;
    private final OpenAnswers answers;

    RevocationFilter(RevokedClients revoked, SignedOutPeople signedOut, OpenAnswers answers) {
        this.revoked = revoked;
        this.signedOut = signedOut;
        this.answers = answers;
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION)
    void refuseWhatWasRevoked(RoutingContext exchange) {
        Bearer.of(exchange).ifPresent(bearer -> {
            if (revoked.contains(bearer.client())) {
                throw AccessProblem.CREDENTIAL_REVOKED
                        .withDetail("The credential %s was revoked.".formatted(bearer.client()))
                        .withChallenge(INVALID_TOKEN);
            }
            if (signedOut.refuses(bearer.subject(), bearer.issuedAt())) {
                throw AccessProblem.SIGNED_OUT
                        .withDetail("You were signed out after this token was made.")
                        .withChallenge(INVALID_TOKEN);
            }
            answers.remember(bearer, exchange);
        });
    }
}
