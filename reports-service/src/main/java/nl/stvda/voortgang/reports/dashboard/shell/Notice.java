package nl.stvda.voortgang.reports.dashboard.shell;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.stvda.voortgang.conventions.request.ReadableText;

/**
 * What became of an action, told on the page that the browser goes to afterwards. It travels in a cookie, so that any
 * instance can tell it, once, and without an address that tells it again whenever it is opened.
 */
public record Notice(String text) {

    private static final String COOKIE = "notice";
    private static final int LONGEST = 600;
    private static final int SECONDS = 60;

    static Optional<Notice> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.length() <= LONGEST * 4)
                .flatMap(Notice::decoded);
    }

    private static Optional<Notice> decoded(String value) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            return text.isBlank() ? Optional.empty() : Optional.of(new Notice(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    NewCookie toCookie() {
        var shown = ReadableText.beginning(text, LONGEST);
        return cookie(
                Base64.getUrlEncoder().withoutPadding().encodeToString(shown.getBytes(StandardCharsets.UTF_8)),
                SECONDS);
    }

    static NewCookie told() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
