package nl.stvda.voortgang.conventions.request;

import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nothing is at an address with a control character in it. PostgreSQL, asked for one, would fail instead of finding nothing. */
final class ReadableAddress {

    private static final Pattern CONTROL_CHARACTER = Pattern.compile("%([01][0-9A-Fa-f]|7[Ff])");

    @ServerRequestFilter(nonBlocking = true, preMatching = true)
    void refuse(UriInfo uri) {
        if (CONTROL_CHARACTER.matcher(uri.getRequestUri().getRawPath()).find()) {
            throw GeneralProblem.NOT_FOUND.withDetail("Nothing is at this address.");
        }
    }
}
