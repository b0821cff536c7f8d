package nl.stvda.voortgang.initiatives.message;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import nl.stvda.voortgang.initiatives.problem.GeneralProblem;
import nl.stvda.voortgang.initiatives.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Which part of a thread is asked for. */
record PageRequest(Optional<UUID> before, int limit) {

    static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;
    private static final Set<String> KNOWN = new TreeSet<>(Set.of("cursor", "limit"));

    /** Reads the query; every violation at once. */
    static PageRequest of(MultivaluedMap<String, String> query) {
        var violations = new ArrayList<Violation>();
        new TreeSet<>(query.keySet())
                .stream()
                        .filter(name -> !KNOWN.contains(name))
                        .map(name -> Violation.ofParameter(
                                name,
                                "unknown-parameter",
                                "This parameter is not known here. Known are: %s.".formatted(String.join(", ", KNOWN))))
                        .forEach(violations::add);
        KNOWN.stream()
                .filter(name -> query.getOrDefault(name, List.of()).size() > 1)
                .map(name -> Violation.ofParameter(name, "repeated-parameter", "Give this parameter once."))
                .forEach(violations::add);
        var before = read(
                query.getFirst("cursor"),
                UUID::fromString,
                Violation.ofParameter("cursor", "malformed-cursor", "Use a cursor from a Link header of ours."),
                violations);
        var limit = read(
                query.getFirst("limit"),
                PageRequest::limit,
                Violation.ofParameter("limit", "out-of-range", "Give a number from 1 to 200."),
                violations);
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
        return new PageRequest(before, limit.orElse(DEFAULT_LIMIT));
    }

    private static int limit(String text) {
        var limit = Integer.parseInt(text);
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("Out of range");
        }
        return limit;
    }

    private static <T> Optional<T> read(
            @Nullable String text, Function<String, T> parse, Violation misfit, List<Violation> violations) {
        try {
            return Optional.ofNullable(text).map(parse);
        } catch (IllegalArgumentException unreadable) {
            violations.add(misfit);
            return Optional.empty();
        }
    }
}
