package nl.stvda.voortgang.conventions.paging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param limit at most so many items
 * @param after the last item that the client saw; null for the first page
 * @param <K> the key by which the list is ordered
 */
public record PageRequest<K>(int limit, @Nullable K after) {

    public static final int USUAL_LIMIT = 50;
    public static final int HIGHEST_LIMIT = 200;

    /** Reads both parameters, and refuses them with all that is wrong, {@code violations} included. */
    public static <K> PageRequest<K> of(
            @Nullable String limit, @Nullable String cursor, Function<String, K> key, List<Violation> violations) {
        var found = new ArrayList<>(violations);
        var size = limit(limit, found);
        var after = cursor == null ? null : key(cursor, key, found);
        if (!found.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(found);
        }
        return new PageRequest<>(size, after);
    }

    /** Opaque to clients, so that its content can change. */
    public static String cursor(Object key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static int limit(@Nullable String limit, List<Violation> violations) {
        try {
            var size = limit == null ? USUAL_LIMIT : Integer.parseInt(limit);
            if (size >= 1 && size <= HIGHEST_LIMIT) {
                return size;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the violation, as a number out of range does
        }
        violations.add(Violation.ofParameter(
                "limit", "out-of-range", "Give a whole number from 1 to %d.".formatted(HIGHEST_LIMIT)));
        return USUAL_LIMIT;
    }

    private static <K> @Nullable K key(String cursor, Function<String, K> key, List<Violation> violations) {
        try {
            return key.apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            violations.add(Violation.ofParameter(
                    "cursor",
                    "malformed-cursor",
                    "Take the cursor from the Link header of the page before, unchanged."));
            return null;
        }
    }
}
