package nl.stvda.voortgang.initiatives.imports;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the client prefers (RFC 7240): to wait for the result for some seconds. What it says otherwise is ignored. */
record Preference(Optional<Duration> patience) {

    /** An hour at most, so that no number is too large to be one. */
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,4})(?:$|[,;\\s])");

    static final String HEADER = "Prefer";
    static final String APPLIED = "Preference-Applied";

    static Preference of(List<String> headers) {
        var matcher = WAIT.matcher(String.join(",", headers));
        return new Preference(
                matcher.find() ? Optional.of(Duration.ofSeconds(Long.parseLong(matcher.group(1)))) : Optional.empty());
    }
}
