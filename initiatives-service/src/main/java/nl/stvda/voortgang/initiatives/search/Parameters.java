package nl.stvda.voortgang.initiatives.search;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.request.QueryReader;
import nl.stvda.voortgang.initiatives.initiative.InitiativeStatus;
import nl.stvda.voortgang.initiatives.review.ReviewState;

/** Reads the query of a request; names every violation at once, a parameter that nobody knows among them. */
final class Parameters {

    /** The filters of which all codes are known. */
    static final Map<String, List<String>> CLOSED = Map.of(
            "review", codes(ReviewState.values()),
            "status", codes(InitiativeStatus.values()));

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /** May be given several times: one of them has to fit. */
    private static final Set<String> CODES =
            Set.of("agreement", "instrument", "level", "organisation", "review", "side", "status", "theme");

    private static final Set<String> FILTERS = Set.of("hasAmount", "from", "to", "changedSince", "text");
    private static final Set<String> PAGING = Set.of("sort", "cursor", "limit");

    private final QueryReader reader;

    private Parameters(MultivaluedMap<String, String> query, Set<String> single) {
        reader = new QueryReader(query, single, CODES);
    }

    /** As they are written in JSON. */
    private static List<String> codes(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** A request for a page. */
    static SearchRequest page(MultivaluedMap<String, String> query) {
        var single = new TreeSet<>(FILTERS);
        single.addAll(PAGING);
        var parameters = new Parameters(query, single);
        var filter = parameters.filter();
        var sort = parameters.sort();
        var request =
                new SearchRequest(filter, sort, parameters.last(filter, sort), PageRequest.limit(parameters.reader));
        parameters.reader.refuseViolations();
        return request;
    }

    /** A request for counts. */
    static Filter counts(MultivaluedMap<String, String> query) {
        var parameters = new Parameters(query, FILTERS);
        var filter = parameters.filter();
        parameters.reader.refuseViolations();
        return filter;
    }

    private Filter filter() {
        var codes = new TreeMap<String, List<String>>();
        new TreeSet<>(CODES).stream().filter(reader::has).forEach(name -> codes.put(name, codes(name)));
        var from = reader.parsed("from", Parameters::day, "malformed-date", "Give a day as 2022-03-31.");
        var to = reader.parsed("to", Parameters::day, "malformed-date", "Give a day as 2022-03-31.");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            reader.report("to", "end-before-start", "Give a day that is not before from.");
        }
        return new Filter(
                codes,
                reader.flag("hasAmount"),
                from,
                to,
                reader.parsed(
                        "changedSince", Parameters::moment, "malformed-time", "Give a moment as 2022-03-31T12:00:00Z."),
                reader.text("text"));
    }

    private List<String> codes(String name) {
        return Optional.ofNullable(CLOSED.get(name))
                .map(known -> reader.codes(name, known))
                .orElseGet(() -> reader.texts(name));
    }

    private Sort sort() {
        var sort = reader.parsed("sort", Parameters::order, "unknown-value", "Use %s.".formatted(Sort.codes()))
                .orElse(Sort.NEWEST);
        if (sort == Sort.RELEVANCE && !reader.has("text")) {
            reader.report("sort", "text-required", "Give a text to be relevant to, or another sort.");
        }
        return sort;
    }

    private Optional<Place> last(Filter filter, Sort sort) {
        return reader.parsed(
                "cursor",
                cursor -> {
                    var place = Cursor.decode(SearchRequest.query(filter, sort), cursor);
                    sort.requireFits(place);
                    return place;
                },
                "malformed-cursor",
                "Use a cursor from a Link header of ours, with the filters and the sort of that request.");
    }

    private static Sort order(String text) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.code().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            requireInside(!day.isBefore(EARLIEST) && !day.isAfter(LATEST));
            return day;
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private static Instant moment(String text) {
        try {
            var moment = OffsetDateTime.parse(text);
            requireInside(moment.getYear() >= EARLIEST.getYear() && moment.getYear() <= LATEST.getYear());
            return moment.toInstant();
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private static void requireInside(boolean isInside) {
        if (!isInside) {
            throw new IllegalArgumentException("Outside the calendar");
        }
    }
}
