package nl.stvda.voortgang.conventions.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What becomes of a body when the answer was given before all of it was read. A client that sends everything before it
 * listens would wait for ever, so the rest is read and dropped; where that is too much, the connection ends.
 */
@Singleton
class UnreadBody {

    /** More than any body that is accepted. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private static final int BEFORE_ALL_OTHERS = 1_000;

    void watch(@Observes Filters filters) {
        filters.register(UnreadBody::watch, BEFORE_ALL_OTHERS);
    }

    private static void watch(RoutingContext routing) {
        var request = routing.request();
        // in HTTP/2 a stream that is not read stops nobody
        if (request.version() == HttpVersion.HTTP_1_1 && hasBody(request)) {
            routing.addEndHandler(_ -> settle(request));
        }
        routing.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static void settle(HttpServerRequest request) {
        // where the connection broke instead, whoever reads the body must learn of it
        if (request.isEnded() || !request.response().ended()) {
            return;
        }
        if (isWaiting(request) || announced(request) > MOST_BYTES) {
            hangUp(request);
            return;
        }
        request.exceptionHandler(_ -> {});
        request.handler(_ -> {
            if (request.bytesRead() > MOST_BYTES) {
                hangUp(request);
            }
        });
        request.resume();
    }

    /** A client that asked whether it may go on, and was told no, sends nothing more. */
    private static boolean isWaiting(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.EXPECT) && request.bytesRead() == 0;
    }

    /** 0 where the body comes in chunks. */
    static long announced(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private static void hangUp(HttpServerRequest request) {
        request.connection().close();
    }
}
