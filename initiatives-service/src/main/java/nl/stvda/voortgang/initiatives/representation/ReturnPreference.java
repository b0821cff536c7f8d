package nl.stvda.voortgang.initiatives.representation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the caller of a change wants back. */
enum ReturnPreference {
    /** Status and headers. */
    MINIMAL,
    /** The new state, as without a preference. */
    REPRESENTATION;

    private static final Pattern RETURN =
            Pattern.compile("\\s*return\\s*=\\s*\"?([a-z]+)\"?\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

    /** The first one in the headers that says what to return counts; what is not known is ignored, as RFC 7240 asks. */
    static Optional<ReturnPreference> of(Collection<String> prefer) {
        return prefer.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(RETURN::matcher)
                .filter(matcher -> matcher.matches())
                .findFirst()
                .flatMap(matcher -> named(matcher.group(1).toLowerCase(Locale.ROOT)));
    }

    private static Optional<ReturnPreference> named(String value) {
        return Arrays.stream(values())
                .filter(preference -> preference.value().equals(value))
                .findFirst();
    }

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
