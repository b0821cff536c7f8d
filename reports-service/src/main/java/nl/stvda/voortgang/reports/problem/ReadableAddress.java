package nl.stvda.voortgang.reports.problem;

import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nothing is at an address with a control character in it. PostgreSQL, asked for one, would fail instead of finding nothing. */
final class ReadableAddress {

    @ServerRequestFilter(preMatching = true)
    void refuse(UriInfo uri) {
        if (uri.getPath().chars().anyMatch(Character::isISOControl)) {
            throw GeneralProblem.NOT_FOUND.withDetail("Nothing is at this address.");
        }
    }
}
