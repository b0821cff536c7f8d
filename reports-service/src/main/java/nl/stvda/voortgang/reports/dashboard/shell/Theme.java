package nl.stvda.voortgang.reports.dashboard.shell;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The colours of the pages, as the visitor chose them. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    static final String COOKIE = "theme";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    /** What is not the name of a theme is as good as no choice. */
    static Theme of(@Nullable String name) {
        return Optional.ofNullable(name)
                .flatMap(chosen -> Arrays.stream(values())
                        .filter(theme -> theme.code().equals(chosen))
                        .findFirst())
                .orElse(SYSTEM);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    NewCookie remember() {
        return new NewCookie.Builder(COOKIE)
                .value(code())
                .path("/")
                .maxAge((int) REMEMBERED.toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
