package nl.stvda.voortgang.conventions.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.stvda.voortgang.conventions.problem.ProblemConfig;

/**
 * Tells browsers what they may do with an answer, whoever made it: for a page nothing at all, unless the page brings a
 * policy of its own. So a page without a policy cannot come into being.
 */
@Singleton
class BrowserRules {

    static final String NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    static final String A_YEAR = "max-age=31536000";

    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");

    /** Before whatever answers. */
    private static final int FIRST = 1_000;

    private final boolean https;

    BrowserRules(ProblemConfig address) {
        https = "https".equals(address.publicUrl().getScheme());
    }

    void install(@Observes Filters filters) {
        filters.register(this::addToAnswer, FIRST);
    }

    private void addToAnswer(RoutingContext routing) {
        routing.addHeadersEndHandler(_ -> complete(routing.response().headers()));
        routing.next();
    }

    void complete(MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        if (https) {
            headers.set("Strict-Transport-Security", A_YEAR);
        }
        var type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith("text/html") && !headers.contains(POLICY)) {
            headers.set(POLICY, NOTHING);
        }
    }
}
