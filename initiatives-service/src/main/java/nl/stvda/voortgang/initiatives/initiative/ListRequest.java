package nl.stvda.voortgang.initiatives.initiative;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stvda.voortgang.initiatives.problem.QueryReader;
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

    private static final Set<String> KNOWN =
            Set.of("organisation", "agreement", "theme", "level", "status", "review", "text", "cursor", "limit");

    private static final String REVIEW_STATES =
            Arrays.stream(ReviewState.values()).map(ListRequest::code).collect(Collectors.joining(", "));

    /** Reads the query; every violation at once, a filter that nobody knows among them. */
    static ListRequest of(MultivaluedMap<String, String> query) {
        var reader = new QueryReader(query, KNOWN);
        var request = new ListRequest(
                reader.text("organisation"),
                reader.text("agreement"),
                reader.text("theme"),
                reader.text("level"),
                reader.parsed("status", ListRequest::status, "unknown-value", "Use draft, submitted or withdrawn."),
                reader.parsed("review", ListRequest::review, "unknown-value", "Use %s.".formatted(REVIEW_STATES)),
                reader.text("text"),
                reader.parsed("cursor", Cursor::decode, "malformed-cursor", "Use a cursor from a Link header of ours."),
                reader.number("limit", 1, LARGEST_LIMIT).orElse(DEFAULT_LIMIT));
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
}
