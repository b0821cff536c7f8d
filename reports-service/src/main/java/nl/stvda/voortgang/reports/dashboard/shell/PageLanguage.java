package nl.stvda.voortgang.reports.dashboard.shell;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import nl.stvda.voortgang.reports.text.Language;
import org.jspecify.annotations.Nullable;

/** The language that a visitor chose on a page, else the one that the browser asks for. */
public final class PageLanguage {

    private static final String COOKIE = "language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private PageLanguage() {}

    public static Language of(@Nullable String chosen, HttpHeaders headers) {
        return Optional.ofNullable(chosen)
                .or(() -> Optional.ofNullable(headers.getCookies().get(COOKIE)).map(cookie -> cookie.getValue()))
                .flatMap(Language::of)
                .orElseGet(() -> Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** Remembers the choice for all pages; it says nothing about the person. */
    public static NewCookie remember(Language language) {
        return new NewCookie.Builder(COOKIE)
                .value(language.tag())
                .path("/")
                .maxAge((int) REMEMBERED.toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
