package nl.stvda.voortgang.initiatives.message;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.conventions.request.QueryReader;

/** Which part of a thread is asked for. */
record PageRequest(Optional<UUID> before, int limit) {

    static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;
    private static final Set<String> KNOWN = Set.of("cursor", "limit");

    /** Reads the query; every violation at once. */
    static PageRequest of(MultivaluedMap<String, String> query) {
        var reader = new QueryReader(query, KNOWN);
        var request = new PageRequest(
                reader.parsed(
                        "cursor", UUID::fromString, "malformed-cursor", "Use a cursor from a Link header of ours."),
                reader.number("limit", 1, LARGEST_LIMIT).orElse(DEFAULT_LIMIT));
        reader.refuseViolations();
        return request;
    }
}
