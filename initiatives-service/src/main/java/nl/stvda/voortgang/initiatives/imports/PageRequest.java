package nl.stvda.voortgang.initiatives.imports;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.stvda.voortgang.conventions.request.QueryReader;
import nl.stvda.voortgang.initiatives.initiative.RowOutcome;

/** Which page of a list: the place, the size, and for rows the outcome. */
record PageRequest<C>(Optional<C> cursor, Optional<RowOutcome> outcome, int limit) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    /** A page of imports. */
    static PageRequest<UUID> ofImports(MultivaluedMap<String, String> query) {
        return read(query, UUID::fromString, Set.of("cursor", "limit"));
    }

    /** A page of rows. */
    static PageRequest<Integer> ofRows(MultivaluedMap<String, String> query) {
        return read(query, Integer::parseUnsignedInt, Set.of("outcome", "cursor", "limit"));
    }

    private static <C> PageRequest<C> read(
            MultivaluedMap<String, String> query, Function<String, C> cursor, Set<String> known) {
        var reader = new QueryReader(query, known);
        var request = new PageRequest<>(
                reader.parsed("cursor", cursor, "malformed-cursor", "Use a cursor from a Link header of ours."),
                reader.parsed(
                        "outcome", PageRequest::outcome, "unknown-value", "Use added, changed, unchanged or refused."),
                reader.number("limit", 1, LARGEST_LIMIT).orElse(DEFAULT_LIMIT));
        reader.refuseViolations();
        return request;
    }

    private static RowOutcome outcome(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Codes are in lower case");
        }
        return RowOutcome.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
