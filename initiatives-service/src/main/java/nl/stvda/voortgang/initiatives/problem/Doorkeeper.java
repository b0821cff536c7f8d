package nl.stvda.voortgang.initiatives.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses, with a problem document, the requests that no resource ever sees: the layers below answer these themselves,
 * with a status and nothing else. Comes before the first of them.
 */
@Singleton
class Doorkeeper {

    private static final String PERCENT =
            "A percent sign is followed by two hexadecimal digits; write a percent sign itself as %25.";

    private final ProblemResponses responses;
    private final ObjectMapper json;
    private final VertxHttpConfig http;

    Doorkeeper(ProblemResponses responses, ObjectMapper json, VertxHttpConfig http) {
        this.responses = responses;
        this.json = json;
        this.http = http;
    }

    void standAt(@Observes Router router) {
        // before every route that has a path: to compare it, the router decodes that of the request
        router.route().order(RouteConstants.ROUTE_ORDER_HEADERS).handler(this::look);
    }

    private void look(RoutingContext context) {
        var refusal = refusal(context.request());
        if (refusal == null) {
            context.next();
        } else {
            refuse(context, refusal);
        }
    }

    private @Nullable ProblemException refusal(HttpServerRequest request) {
        if (announcedBody(request) > largestBody()) {
            return GeneralProblem.BODY_TOO_LARGE.withDetail("The body is larger than 1 MiB.");
        }
        if (!isDecodable(request.path())) {
            return GeneralProblem.INVALID_REQUEST.withDetail("The path cannot be read. " + PERCENT);
        }
        var violations = undecodableParameters(request.query());
        return violations.isEmpty() ? null : GeneralProblem.INVALID_REQUEST.withViolations(violations);
    }

    private long largestBody() {
        return http.limits().maxBodySize().map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
    }

    private static long announcedBody(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_LENGTH))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static List<Violation> undecodableParameters(@Nullable String query) {
        return query == null
                ? List.of()
                : Stream.of(query.split("&", -1))
                        .filter(parameter -> !isDecodable(parameter))
                        .map(parameter ->
                                Violation.ofParameter(parameter.split("=", -1)[0], "malformed-encoding", PERCENT))
                        .toList();
    }

    private static boolean isDecodable(@Nullable String text) {
        try {
            return text == null || URLDecoder.decode(text, StandardCharsets.UTF_8) != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private void refuse(RoutingContext context, ProblemException refusal) {
        var request = context.request();
        var response = context.response();
        http.header().forEach((name, header) -> response.putHeader(name, header.value()));
        response.setStatusCode(refusal.type().promise().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemResponses.MEDIA_TYPE)
                // what is left of the body is not read
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(write(responses.document(refusal, String.valueOf(request.path()))))
                .onComplete(_ -> request.connection().close());
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A problem cannot be written as JSON", impossible);
        }
    }
}
