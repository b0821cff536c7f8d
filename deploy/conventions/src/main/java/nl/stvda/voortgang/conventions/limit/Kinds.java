package nl.stvda.voortgang.conventions.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Tells requests that stay open from those that are worked on until they are answered. */
@Singleton
class Kinds {

    private static final String NOT_AT_ALL = "0";

    /** What is written at the operation, read once for each. */
    private final Map<Method, Function<HttpServerRequest, Kind>> rules = new ConcurrentHashMap<>();

    Kind of(HttpServerRequest request, Method operation) {
        return rules.computeIfAbsent(operation, Kinds::rule).apply(request);
    }

    private static Function<HttpServerRequest, Kind> rule(Method operation) {
        var waits = operation.getAnnotation(Waits.class);
        if (waits != null) {
            return request -> asksToWait(request, waits.askedBy()) ? Kind.WAIT : Kind.WORK;
        }
        var kind = isStream(operation) ? Kind.STREAM : Kind.WORK;
        return _ -> kind;
    }

    private static boolean asksToWait(HttpServerRequest request, String parameter) {
        var seconds = request.getParam(parameter);
        return seconds != null && !seconds.equals(NOT_AT_ALL);
    }

    private static boolean isStream(Method operation) {
        var produces = operation.getAnnotation(Produces.class);
        return produces != null && Arrays.asList(produces.value()).contains(MediaType.SERVER_SENT_EVENTS);
    }
}
