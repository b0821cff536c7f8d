package nl.stvda.voortgang.conventions.request;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads an address as it is written. The framework would read several as one: it takes away what stands behind a
 * semicolon, a slash at the end, one of two slashes, and dots; then the key of one thing leads to another.
 */
final class ReadableAddress {

    /** PostgreSQL, asked for one, would fail instead of finding nothing. */
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("%([01][0-9A-Fa-f]|7[Ff])");
    /** A slash at the end, two in a row, or a part of dots only; the root alone ends in a slash. */
    private static final Pattern ALSO_READ_OTHERWISE = Pattern.compile(".+/|.*//.*|(.*/)?\\.{1,2}(/.*)?");

    @ServerRequestFilter(nonBlocking = true, preMatching = true)
    void read(ContainerRequestContext request, HttpServerRequest exchange) {
        // as it was sent; what the request context knows was made simpler already
        var path = Objects.requireNonNullElse(exchange.path(), "");
        if (CONTROL_CHARACTER.matcher(path).find()
                || ALSO_READ_OTHERWISE.matcher(path).matches()) {
            throw GeneralProblem.NOT_FOUND.withDetail("Nothing is at this address.");
        }
        if (path.indexOf(';') >= 0) {
            // a semicolon is a character of the part that it stands in, as it is when it comes encoded
            var query = exchange.query();
            request.setRequestUri(request.getUriInfo()
                    .getRequestUri()
                    .resolve(path.replace(";", "%3B") + (query == null ? "" : "?" + query)));
        }
    }
}
