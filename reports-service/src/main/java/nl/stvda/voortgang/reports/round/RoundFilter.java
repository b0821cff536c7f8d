package nl.stvda.voortgang.reports.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps the border of rounds for every address below one, whatever feature it belongs to. */
@ApplicationScoped
class RoundFilter {

    private static final String ROUNDS = "/rounds";

    private final RoundBorder border;

    RoundFilter(RoundBorder border) {
        this.border = border;
    }

    @ServerRequestFilter
    void requireOpen(ContainerRequestContext request, ResourceInfo resource) {
        if (!resource.getResourceClass().getAnnotation(Path.class).value().contains(ROUNDS)) {
            return;
        }
        // as the resource gets it: another reading of the address could mean another round
        Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("id"))
                .filter(round -> !border.isOpen(round))
                .ifPresent(round -> {
                    throw RoundProblem.UNKNOWN_ROUND.withDetail("No round has id %s.".formatted(round));
                });
    }
}
