package nl.stvda.voortgang.reports.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.PathSegment;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps the border of rounds for every address below one, whatever feature it belongs to. */
@ApplicationScoped
class RoundFilter {

    private static final String ROUNDS = "rounds";

    private final RoundBorder border;

    RoundFilter(RoundBorder border) {
        this.border = border;
    }

    @ServerRequestFilter
    void requireOpen(ContainerRequestContext request) {
        var path = request.getUriInfo().getPathSegments().stream()
                .map(PathSegment::getPath)
                .dropWhile(segment -> !segment.equals(ROUNDS))
                .skip(1)
                .findFirst();
        path.filter(round -> !border.isOpen(round)).ifPresent(round -> {
            throw RoundProblem.UNKNOWN_ROUND.withDetail("No round has id %s.".formatted(round));
        });
    }
}
