package nl.stvda.voortgang.initiatives.problem;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads one query parameter after the other and remembers what is wrong, so that a refusal names all of it. */
public final class QueryReader {

    private static final int LONGEST_TEXT = 200;

    private final MultivaluedMap<String, String> query;
    private final List<Violation> violations = new ArrayList<>();

    /** A parameter that nobody knows, or that is given twice, is a violation too. */
    public QueryReader(MultivaluedMap<String, String> query, Set<String> known) {
        this.query = query;
        new TreeMap<>(query).forEach((name, values) -> {
            if (!known.contains(name)) {
                report(
                        name,
                        "unknown-parameter",
                        "This parameter is not known here. Known are: %s."
                                .formatted(String.join(", ", new TreeSet<>(known))));
            } else if (values.size() > 1) {
                report(name, "repeated-parameter", "Give this parameter once.");
            }
        });
    }

    public Optional<String> text(String name) {
        return parsed(
                name, QueryReader::readable, "unreadable-text", "Give 1 to 200 characters, none a control character.");
    }

    private static String readable(String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Not readable");
        }
        return text;
    }

    /** A whole number within bounds, both included. */
    public Optional<Integer> number(String name, int least, int most) {
        return parsed(
                name,
                text -> {
                    var number = Integer.parseInt(text);
                    if (number < least || number > most) {
                        throw new IllegalArgumentException("Out of range");
                    }
                    return number;
                },
                "out-of-range",
                "Give a number from %d to %d.".formatted(least, most));
    }

    /** Whatever the function makes of it; it throws {@link IllegalArgumentException} at what it cannot read. */
    public <T> Optional<T> parsed(String name, Function<String, T> parse, String code, String detail) {
        try {
            return Optional.ofNullable(query.getFirst(name)).map(parse);
        } catch (IllegalArgumentException misfit) {
            report(name, code, detail);
            return Optional.empty();
        }
    }

    private void report(String name, String code, String detail) {
        violations.add(Violation.ofParameter(name, code, detail));
    }

    public void refuseViolations() {
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
    }
}
