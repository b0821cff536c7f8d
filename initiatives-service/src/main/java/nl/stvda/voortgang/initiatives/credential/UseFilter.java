package nl.stvda.voortgang.initiatives.credential;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import java.time.Clock;
import nl.stvda.voortgang.conventions.access.Bearer;
import nl.stvda.voortgang.conventions.access.People;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Remembers when a credential was used; the use of one that was revoked was refused before. */
@ApplicationScoped
class UseFilter {

    private final UsedClients used;
    private final People people;
    private final Clock clock;

    UseFilter(UsedClients used, People people, Clock clock) {
        this.used = used;
        this.people = people;
        this.clock = clock;
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION + 1)
    void noteUse(RoutingContext exchange) {
        Bearer.of(exchange)
                .filter(bearer -> !bearer.client().isEmpty() && !people.signInThrough(bearer.client()))
                .ifPresent(bearer -> bearer.organisation()
                        .ifPresent(organisation -> used.note(new Use(
                                bearer.client(),
                                organisation,
                                bearer.scopes().stream().sorted().toList(),
                                clock.instant()))));
    }
}
