package nl.stvda.voortgang.conventions.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a token whose credential was revoked, however long it is still good. It comes before all other filters, so that
 * a revoked program spends nothing of what its organisation may ask.
 */
@ApplicationScoped
class RevocationFilter {

    private final RevokedClients revoked;
    private final OpenAnswers answers;

    RevocationFilter(RevokedClients revoked, OpenAnswers answers) {
        this.revoked = revoked;
        this.answers = answers;
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION)
    void refuseWhatWasRevoked(RoutingContext exchange) {
        Bearer.of(exchange).map(Bearer::client).ifPresent(client -> {
            if (revoked.contains(client)) {
                throw AccessProblem.CREDENTIAL_REVOKED
                        .withDetail("The credential %s was revoked.".formatted(client))
                        .withChallenge("Bearer error=\"invalid_token\"");
            }
            answers.remember(client, exchange);
        });
    }
}
