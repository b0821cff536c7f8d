package nl.stvda.voortgang.initiatives.change;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.request.QueryReader;

/** From where on, whose, how many, and how long to wait when there is nothing yet. */
record ChangeRequest(Position after, Optional<String> organisation, int limit, Duration patience) {

    static final int DEFAULT_LIMIT = 100;
    static final int LARGEST_LIMIT = 500;
    static final int LONGEST_WAIT_SECONDS = 30;

    private static final Set<String> KNOWN = Set.of("after", "organisation", "limit", "wait");

    /** Reads the query; every violation at once. */
    static ChangeRequest of(MultivaluedMap<String, String> query) {
        var reader = new QueryReader(query, KNOWN);
        var request = new ChangeRequest(
                reader.parsed("after", Position::decode, "malformed-cursor", "Use next from an answer of ours.")
                        .orElse(Position.START),
                reader.text("organisation"),
                reader.number("limit", 1, LARGEST_LIMIT).orElse(DEFAULT_LIMIT),
                Duration.ofSeconds(
                        reader.number("wait", 0, LONGEST_WAIT_SECONDS).orElse(0)));
        reader.refuseViolations();
        return request;
    }
}
