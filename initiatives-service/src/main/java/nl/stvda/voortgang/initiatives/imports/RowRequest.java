package nl.stvda.voortgang.initiatives.imports;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.request.QueryReader;
import nl.stvda.voortgang.initiatives.initiative.RowOutcome;

/** Which rows of an import are asked for, and which page of them. */
record RowRequest(Optional<RowOutcome> outcome, PageRequest<Integer> page) {

    private static final Set<String> KNOWN = Set.of("outcome", "cursor", "limit");

    /** Reads the query; every violation at once. */
    static RowRequest of(MultivaluedMap<String, String> query) {
        var reader = new QueryReader(query, KNOWN);
        var request = new RowRequest(
                reader.parsed(
                        "outcome", RowRequest::outcome, "unknown-value", "Use added, changed, unchanged or refused."),
                PageRequest.of(reader, Integer::parseUnsignedInt));
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
