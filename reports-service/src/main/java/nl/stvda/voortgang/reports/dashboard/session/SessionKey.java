package nl.stvda.voortgang.reports.dashboard.session;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** The key of the session that a browser sends along. */
public final class SessionKey {

    /** Named by Quarkus after the tenant {@code pages}. */
    private static final String COOKIE = "q_session_pages";

    private SessionKey() {}

    public static Optional<String> of(RoutingContext routing) {
        return Optional.ofNullable(routing.request().getCookie(COOKIE)).map(Cookie::getValue);
    }
}
