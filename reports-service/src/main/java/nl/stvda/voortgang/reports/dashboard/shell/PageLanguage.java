package nl.stvda.voortgang.reports.dashboard.shell;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.text.PageLanguages;

/** The language that a visitor chose on a page, else the one that the browser asks for. */
@ApplicationScoped
class PageLanguage {

    /** The parameter of any page that chooses a language. */
    static final String PARAMETER = "lang";

    private static final String COOKIE = "language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final PageLanguages languages;

    PageLanguage(PageLanguages languages) {
        this.languages = languages;
    }

    Language of(HttpServerRequest request) {
        return Optional.ofNullable(request.getParam(PARAMETER))
                .flatMap(languages::tagged)
                .or(() -> Optional.ofNullable(request.getCookie(COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(languages::tagged))
                .orElseGet(() -> languages.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The others that a reader of this one can choose. */
    List<Language> besides(Language language) {
        return languages.besides(language);
    }

    /** Remembers the choice for all pages; it says nothing about the person. */
    static NewCookie remember(Language language) {
        return new NewCookie.Builder(COOKIE)
                .value(language.tag())
                .path("/")
                .maxAge((int) REMEMBERED.toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
