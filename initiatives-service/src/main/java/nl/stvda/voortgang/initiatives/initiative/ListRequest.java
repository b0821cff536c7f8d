package nl.stvda.voortgang.initiatives.initiative;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stvda.voortgang.initiatives.problem.GeneralProblem;
import nl.stvda.voortgang.initiatives.problem.Violation;
import nl.stvda.voortgang.initiatives.review.ReviewState;

/** The filters and the place in a request for a list. */
record ListRequest(
        Optional<String> organisation,
        Optional<String> agreement,
        Optional<String> theme,
        Optional<String> level,
        Optional<InitiativeStatus> status,
        Optional<ReviewState> review,
        Optional<String> text,
        Optional<UUID> cursor,
        int limit) {

    static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;
    private static final int LONGEST_TEXT = 200;

    private static final Set<String> KNOWN =
            Set.of("organisation", "agreement", "theme", "level", "status", "review", "text", "cursor", "limit");

    private static final String REVIEW_STATES =
            Arrays.stream(ReviewState.values()).map(ListRequest::code).collect(Collectors.joining(", "));

    /** Reads the query; every violation at once, a filter that nobody knows among them. */
    static ListRequest of(MultivaluedMap<String, String> query) {
        var reader = new Reader(query);
        var request = new ListRequest(
                reader.text("organisation"),
                reader.text("agreement"),
                reader.text("theme"),
                reader.text("level"),
                reader.parsed("status", ListRequest::status, "unknown-value", "Use draft, submitted or withdrawn."),
                reader.parsed("review", ListRequest::review, "unknown-value", "Use %s.".formatted(REVIEW_STATES)),
                reader.text("text"),
                reader.parsed("cursor", Cursor::decode, "malformed-cursor", "Use a cursor from a Link header of ours."),
                reader.parsed("limit", ListRequest::limit, "out-of-range", "Give a number from 1 to 200.")
                        .orElse(DEFAULT_LIMIT));
        reader.refuseViolations();
        return request;
    }

    private static InitiativeStatus status(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Codes are in lower case");
        }
        return InitiativeStatus.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static ReviewState review(String text) {
        return Arrays.stream(ReviewState.values())
                .filter(state -> code(state).equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String code(ReviewState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int limit(String text) {
        var limit = Integer.parseInt(text);
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("Out of range");
        }
        return limit;
    }

    /** Reads one parameter after the other and remembers what is wrong. */
    private static final class Reader {

        private final MultivaluedMap<String, String> query;
        private final List<Violation> violations = new ArrayList<>();

        Reader(MultivaluedMap<String, String> query) {
            this.query = query;
            new TreeMap<>(query).forEach((name, values) -> {
                if (!KNOWN.contains(name)) {
                    report(
                            name,
                            "unknown-parameter",
                            "This parameter is not known here. Known are: %s."
                                    .formatted(String.join(", ", new TreeSet<>(KNOWN))));
                } else if (values.size() > 1) {
                    report(name, "repeated-parameter", "Give this parameter once.");
                }
            });
        }

        Optional<String> text(String name) {
            return parsed(
                    name, Reader::readable, "unreadable-text", "Give 1 to 200 characters, none a control character.");
        }

        private static String readable(String text) {
            if (text.isBlank() || text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("Not readable");
            }
            return text;
        }

        <T> Optional<T> parsed(String name, Function<String, T> parse, String code, String detail) {
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

        void refuseViolations() {
            if (!violations.isEmpty()) {
                throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
            }
        }
    }
}
