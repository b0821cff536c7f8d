package nl.stvda.voortgang.conventions.request;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;

/** Reads one query parameter after the other and remembers what is wrong, so that a refusal names all of it. */
public final class QueryReader {

    public static final int LONGEST_TEXT = 200;
    public static final int MOST_VALUES = 20;

    private static final String UNREADABLE =
            "Give 1 to %d characters, none a control character.".formatted(LONGEST_TEXT);

    private final MultivaluedMap<String, String> query;
    private final List<Violation> violations = new ArrayList<>();

    /** A parameter that nobody knows, or that is given twice, is a violation too. */
    public QueryReader(MultivaluedMap<String, String> query, Set<String> known) {
        this(query, known, Set.of());
    }

    /** As above; those of the second set may be given up to {@value #MOST_VALUES} times. */
    public QueryReader(MultivaluedMap<String, String> query, Set<String> single, Set<String> several) {
        this.query = query;
        var known = new TreeSet<>(single);
        known.addAll(several);
        new TreeMap<>(query).forEach((name, values) -> {
            if (!known.contains(name)) {
                report(
                        name,
                        "unknown-parameter",
                        "This parameter is not known here. Known are: %s.".formatted(String.join(", ", known)));
            } else if (values.size() > 1 && single.contains(name)) {
                report(name, "repeated-parameter", "Give this parameter once.");
            } else if (values.size() > MOST_VALUES) {
                report(name, "too-many", "Give this parameter at most %d times.".formatted(MOST_VALUES));
            }
        });
    }

    public Optional<String> text(String name) {
        return parsed(name, QueryReader::readable, "unreadable-text", UNREADABLE);
    }

    private static String readable(String text) {
        if (!isReadable(text)) {
            throw new IllegalArgumentException("Not readable");
        }
        return text;
    }

    private static boolean isReadable(String text) {
        return !ReadableText.isBlank(text)
                && text.length() <= LONGEST_TEXT
                && text.chars().noneMatch(Character::isISOControl)
                && !ReadableText.isUnreadable(text);
    }

    /** Every value of a parameter that may be given several times: each once, in the order of the alphabet. */
    public List<String> texts(String name) {
        var values = values(name);
        if (!values.stream().allMatch(QueryReader::isReadable)) {
            report(name, "unreadable-text", UNREADABLE);
        }
        return values;
    }

    /** As {@link #texts}, where the values are known. */
    public List<String> codes(String name, List<String> known) {
        var values = values(name);
        if (!known.containsAll(values)) {
            report(name, "unknown-value", "Use %s.".formatted(String.join(", ", known)));
        }
        return values;
    }

    private List<String> values(String name) {
        return query.getOrDefault(name, List.of()).stream().sorted().distinct().toList();
    }

    public boolean has(String name) {
        return query.containsKey(name);
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

    public Optional<Boolean> flag(String name) {
        return parsed(name, QueryReader::truth, "not-a-boolean", "Give true or false.");
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false");
        };
    }

    /** Whatever the function makes of it; it throws {@link IllegalArgumentException} at what it cannot read. */
    public <T> Optional<T> parsed(String name, Function<String, T> parse, String code, String detail) {
        try {
            return Optional.ofNullable(query.getFirst(name)).map(parse);
        } catch (IllegalArgumentException mismatch) {
            report(name, code, detail);
            return Optional.empty();
        }
    }

    /** Remembers something that is wrong which the caller saw. */
    public void report(String name, String code, String detail) {
        violations.add(Violation.ofParameter(name, code, detail));
    }

    public void refuseViolations() {
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
    }
}
