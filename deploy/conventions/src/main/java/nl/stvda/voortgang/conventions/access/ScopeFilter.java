package nl.stvda.voortgang.conventions.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Asks a program for the scope that its method needs, at every operation that asks for a token. */
@ApplicationScoped
class ScopeFilter {

    private final People people;

    ScopeFilter(People people) {
        this.people = people;
    }

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHORIZATION)
    void requireScope(ContainerRequestContext request, RoutingContext exchange) {
        var needed = Scope.neededFor(request.getMethod());
        Bearer.of(exchange)
                .filter(bearer -> !people.signInThrough(bearer.client()))
                .filter(bearer -> !bearer.scopes().contains(needed.code()))
                .ifPresent(bearer -> {
                    throw AccessProblem.INSUFFICIENT_SCOPE
                            .withDetail("Your token lacks the scope %s.".formatted(needed.code()))
                            .withChallenge(
                                    "Bearer error=\"insufficient_scope\", scope=\"%s\"".formatted(needed.code()));
                });
    }
}
