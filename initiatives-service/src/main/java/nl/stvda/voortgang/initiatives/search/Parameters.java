package nl.stvda.voortgang.initiatives.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.stvda.voortgang.initiatives.problem.GeneralProblem;
import nl.stvda.voortgang.initiatives.problem.Violation;

/** Reads the query of a request; names every violation at once, a parameter that nobody knows among them. */
final class Parameters {

    static final int DEFAULT_LIMIT = 50;
    static final int LARGEST_LIMIT = 200;
    static final int LONGEST_TEXT = 200;
    static final int MOST_CODES = 20;

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /** May be given several times: one of them has to fit. */
    private static final List<String> CODES =
            List.of("agreement", "instrument", "level", "organisation", "side", "status", "theme");

    private static final Map<String, Set<String>> CLOSED = Map.of(
            "side", new TreeSet<>(Set.of("employers", "joint", "workers")),
            "status", new TreeSet<>(Set.of("draft", "submitted", "withdrawn")));

    private static final List<String> FILTERS = List.of("hasAmount", "from", "to", "changedSince", "text");
    private static final List<String> PAGING = List.of("sort", "cursor", "limit");

    private final MultivaluedMap<String, String> query;
    private final List<Violation> violations = new ArrayList<>();

    private Parameters(MultivaluedMap<String, String> query, List<String> single) {
        this.query = query;
        var known = new TreeSet<>(CODES);
        known.addAll(single);
        new TreeMap<>(query).forEach((name, values) -> {
            if (!known.contains(name)) {
                report(
                        name,
                        "unknown-parameter",
                        "This parameter is not known here. Known are: %s.".formatted(String.join(", ", known)));
            } else if (values.size() > 1 && single.contains(name)) {
                report(name, "repeated-parameter", "Give this parameter once.");
            } else if (values.size() > MOST_CODES) {
                report(name, "too-many", "Give this parameter at most %d times.".formatted(MOST_CODES));
            }
        });
    }

    /** A request for a page. */
    static SearchRequest page(MultivaluedMap<String, String> query) {
        var single = new ArrayList<>(FILTERS);
        single.addAll(PAGING);
        var parameters = new Parameters(query, single);
        var filter = parameters.filter();
        var sort = parameters.sort(filter);
        var request = new SearchRequest(filter, sort, parameters.last(filter, sort), parameters.limit());
        parameters.refuseViolations();
        return request;
    }

    /** A request for counts. */
    static Filter counts(MultivaluedMap<String, String> query) {
        var parameters = new Parameters(query, FILTERS);
        var filter = parameters.filter();
        parameters.refuseViolations();
        return filter;
    }

    private Filter filter() {
        var codes = new TreeMap<String, List<String>>();
        CODES.stream().filter(query::containsKey).forEach(name -> codes.put(name, codes(name)));
        var from = parsed("from", Parameters::day, "malformed-date", "Give a day as 2022-03-31.");
        var to = parsed("to", Parameters::day, "malformed-date", "Give a day as 2022-03-31.");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            report("to", "end-before-start", "Give a day that is not before from.");
        }
        return new Filter(
                codes,
                parsed("hasAmount", Parameters::truth, "unknown-value", "Use true or false."),
                from,
                to,
                parsed("changedSince", Parameters::moment, "malformed-time", "Give a moment as 2022-03-31T12:00:00Z."),
                parsed("text", Parameters::readable, "unreadable-text", UNREADABLE));
    }

    private static final String UNREADABLE = "Give 1 to 200 characters, none a control character.";

    private List<String> codes(String name) {
        var values =
                query.getOrDefault(name, List.of()).stream().sorted().distinct().toList();
        for (var value : values) {
            if (CLOSED.containsKey(name) && !CLOSED.getOrDefault(name, Set.of()).contains(value)) {
                report(
                        name,
                        "unknown-value",
                        "Use %s.".formatted(String.join(", ", CLOSED.getOrDefault(name, Set.of()))));
            } else if (!isReadable(value)) {
                report(name, "unreadable-text", UNREADABLE);
            }
        }
        return values;
    }

    private Sort sort(Filter filter) {
        var sort = parsed("sort", Parameters::order, "unknown-value", "Use %s.".formatted(Sort.codes()))
                .orElse(Sort.NEWEST);
        if (sort == Sort.RELEVANCE && filter.text().isEmpty() && !query.containsKey("text")) {
            report("sort", "text-required", "Give a text to be relevant to, or another sort.");
        }
        return sort;
    }

    private Optional<Place> last(Filter filter, Sort sort) {
        return parsed(
                "cursor",
                cursor -> {
                    var place = Cursor.decode(SearchRequest.query(filter, sort), cursor);
                    sort.requireFits(place);
                    return place;
                },
                "malformed-cursor",
                "Use a cursor from a Link header of ours, with the filters and the sort of that request.");
    }

    private int limit() {
        return parsed("limit", Parameters::limit, "out-of-range", "Give a number from 1 to 200.")
                .orElse(DEFAULT_LIMIT);
    }

    private static Sort order(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("Codes are in lower case");
        }
        return Sort.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false");
        };
    }

    private static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        return requireInside(day.isBefore(EARLIEST) || day.isAfter(LATEST), day);
    }

    private static Instant moment(String text) {
        var moment = OffsetDateTime.parse(text);
        return requireInside(
                moment.getYear() < EARLIEST.getYear() || moment.getYear() > LATEST.getYear(), moment.toInstant());
    }

    private static <T> T requireInside(boolean isOutside, T value) {
        if (isOutside) {
            throw new IllegalArgumentException("Outside the calendar");
        }
        return value;
    }

    private static String readable(String text) {
        if (!isReadable(text)) {
            throw new IllegalArgumentException("Not readable");
        }
        return text;
    }

    private static boolean isReadable(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TEXT && text.chars().noneMatch(Character::isISOControl);
    }

    private static int limit(String text) {
        var limit = Integer.parseInt(text);
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("Out of range");
        }
        return limit;
    }

    private <T> Optional<T> parsed(String name, Function<String, T> parse, String code, String detail) {
        try {
            return Optional.ofNullable(query.getFirst(name)).map(parse);
        } catch (IllegalArgumentException | DateTimeParseException misfit) {
            report(name, code, detail);
            return Optional.empty();
        }
    }

    private void report(String name, String code, String detail) {
        violations.add(Violation.ofParameter(name, code, detail));
    }

    private void refuseViolations() {
        if (!violations.isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(violations);
        }
    }
}
