package nl.stvda.voortgang.initiatives.credential;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import java.time.Clock;
import nl.stvda.voortgang.conventions.access.Bearer;
import nl.stvda.voortgang.initiatives.access.People;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a token whose credential was revoked, however long it is still good, and remembers when the others were used.
 * It comes before all other filters, so that a revoked program spends nothing of what its organisation may ask.
 */
@ApplicationScoped
class CredentialFilter {

    private final RevokedClients revoked;
    private final UsedClients used;
    private final People people;
    private final Clock clock;

    CredentialFilter(RevokedClients revoked, UsedClients used, People people, Clock clock) {
        this.revoked = revoked;
        this.used = used;
        this.people = people;
        this.clock = clock;
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION)
    void check(RoutingContext exchange) {
        Bearer.of(exchange).ifPresent(bearer -> {
            if (revoked.contains(bearer.client())) {
                throw CredentialProblem.CREDENTIAL_REVOKED
                        .withDetail("The credential %s was revoked.".formatted(bearer.client()))
                        .withChallenge("Bearer error=\"invalid_token\"");
            }
            noteUse(bearer);
        });
    }

    private void noteUse(Bearer bearer) {
        if (!bearer.client().isEmpty() && !people.signInThrough(bearer.client())) {
            bearer.organisation()
                    .ifPresent(organisation -> used.note(new Use(
                            bearer.client(),
                            organisation,
                            bearer.scopes().stream().sorted().toList(),
                            clock.instant())));
        }
    }
}
