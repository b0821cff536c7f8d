package nl.stvda.voortgang.conventions.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.stvda.voortgang.conventions.request.QueryReader;

/**
 * Which page of a list is asked for.
 *
 * @param after the last item that the client saw; empty for the first page
 * @param limit at most so many items
 * @param <K> the key by which the list is ordered
 */
public record PageRequest<K>(Optional<K> after, int limit) {

    /** What the parameters of the query are called. */
    public static final Set<String> PARAMETERS = Set.of("cursor", "limit");

    public static final int USUAL_LIMIT = 50;
    public static final int HIGHEST_LIMIT = 200;

    /** Reads both parameters; what is wrong with them is in the reader. */
    public static <K> PageRequest<K> of(QueryReader query, Function<String, K> key) {
        return new PageRequest<>(
                query.parsed(
                        "cursor",
                        cursor -> key.apply(decoded(cursor)),
                        "malformed-cursor",
                        "Take the cursor from the Link header of the page before, unchanged."),
                limit(query));
    }

    /** Reads how many, for a list that has cursors of its own. */
    public static int limit(QueryReader query) {
        return query.number("limit", 1, HIGHEST_LIMIT).orElse(USUAL_LIMIT);
    }

    /** Opaque to clients, so that its content can change. */
    public static String cursor(Object key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
}
