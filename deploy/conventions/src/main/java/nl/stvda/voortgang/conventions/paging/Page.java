package nl.stvda.voortgang.conventions.paging;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items what is on it
 * @param nextCursor where the next page starts; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /** Makes the page from one row more than it holds: the row too many tells that there is a next page. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, ?> key) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        var items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, PageRequest.cursor(key.apply(items.getLast())));
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), nextCursor);
    }

    /** The {@code Link} header (RFC 8288) for the next page of what was asked. */
    public Optional<String> linkToNext(URI publicUrl, UriInfo asked) {
        return Optional.ofNullable(nextCursor)
                .map(cursor -> UriBuilder.fromUri(
                                publicUrl + asked.getRequestUri().getRawPath())
                        .replaceQuery(asked.getRequestUri().getRawQuery())
                        .replaceQueryParam("cursor", cursor)
                        .build())
                .map("<%s>; rel=\"next\""::formatted);
    }
}
