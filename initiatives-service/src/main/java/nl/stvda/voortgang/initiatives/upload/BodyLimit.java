package nl.stvda.voortgang.initiatives.upload;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The hard limit of every endpoint that does not stream its body. The server's own limit is one for all addresses, so it
 * stands above the largest stream, and refuses without a problem document.
 */
@Singleton
class BodyLimit {

    private static final long MOST_BYTES = 4L * 1024 * 1024;

    /** Where the reader of a body without an announced length finds its limit. */
    private static final String LIMIT_OF_CHUNKS = "io.quarkus.max-request-size";

    @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHORIZATION)
    void refuse(RoutingContext routing, ResourceInfo endpoint) {
        if (isStreamed(endpoint)) {
            return;
        }
        if (announced(routing.request()) > MOST_BYTES) {
            throw GeneralProblem.BODY_TOO_LARGE.withDetail("The body is larger than 1 MiB.");
        }
        routing.put(LIMIT_OF_CHUNKS, MOST_BYTES);
    }

    /** 0 where the body comes in chunks. */
    private static long announced(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private static boolean isStreamed(ResourceInfo endpoint) {
        return endpoint.getResourceMethod().isAnnotationPresent(StreamedBody.class);
    }
}
