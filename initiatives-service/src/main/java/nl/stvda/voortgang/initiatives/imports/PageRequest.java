package nl.stvda.voortgang.initiatives.imports;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import nl.stvda.voortgang.initiatives.initiative.RowOutcome;
import nl.stvda.voortgang.initiatives.problem.GeneralProblem;
import nl.stvda.voortgang.initiatives.problem.Violation;

/** Which page of a list: the place, the size, and for rows the outcome. */
record PageRequest<C>(Optional<C> cursor, Optional<RowOutcome> outcome, int limit) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    /** A page of imports. */
    static PageRequest<UUID> ofImports(MultivaluedMap<String, String> query) {
        return read(query, UUID::fromString, List.of("cursor", "limit"));
    }

    /** A page of rows. */
    static PageRequest<Integer> ofRows(MultivaluedMap<String, String> query) {
        return read(query, Integer::parseUnsignedInt, List.of("outcome", "cursor", "limit"));
    }

    private static <C> PageRequest<C> read(
            MultivaluedMap<String, String> query, Function<String, C> cursor, List<String> known) {
        var violations = new ArrayList<Violation>();
        new TreeMap<>(query).forEach((name, values) -> {
            if (!known.contains(name)) {
                violations.add(Violation.ofParameter(
                        name,
                        "unknown-parameter",
                        "This parameter is not known here. Known are: %s."
                                .formatted(String.join(", ", new TreeSet<>(known)))));
            } else if (values.size() > 1) {
                violations.add(Violation.ofParameter(name, "repeated-parameter", "Give this parameter once."));
            }
        });
        var reader = new Reader(query, violations);
        var request = new PageRequest<>(
                reader.parsed("cursor", cursor, "malformed-cursor", "Use a cursor from a Link header of ours."),
                reader.parsed(
                        "outcome", PageRequest::outcome, "unknown-value", "Use added, changed, unchanged or refused."),
                reader.parsed("limit", PageRequest::limit, "out-of-range", "Give a number from 1 to 200.")
                        .orElse(DEFAULT_LIMIT));
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
        return request;
    }

    private static RowOutcome outcome(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Codes are in lower case");
        }
        return RowOutcome.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static int limit(String text) {
        var limit = Integer.parseInt(text);
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("Out of range");
        }
        return limit;
    }

    /** Reads one parameter after the other and remembers what is wrong. */
    private record Reader(MultivaluedMap<String, String> query, List<Violation> violations) {

        <T> Optional<T> parsed(String name, Function<String, T> parse, String code, String detail) {
            try {
                return Optional.ofNullable(query.getFirst(name)).map(parse);
            } catch (IllegalArgumentException misfit) {
                violations.add(Violation.ofParameter(name, code, detail));
                return Optional.empty();
            }
        }
    }
}
