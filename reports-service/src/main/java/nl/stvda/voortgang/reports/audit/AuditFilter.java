package nl.stvda.voortgang.reports.audit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.request.QueryReader;

/** Which entries are asked for, and which page of them. */
record AuditFilter(Map<String, Object> equal, PageRequest<Long> page) {

    /** What entries are found by: the parameter and the column. */
    private static final Map<String, String> COLUMNS = Map.of(
            "round", "round", "action", "action", "subject", "subject", "by", "actor", "organisation", "organisation");

    private static final Set<String> KNOWN = Stream.concat(COLUMNS.keySet().stream(), Stream.of("limit", "cursor"))
            .collect(Collectors.toUnmodifiableSet());

    /** Reads the query; every violation at once. */
    static AuditFilter of(MultivaluedMap<String, String> query) {
        var reader = new QueryReader(query, KNOWN);
        var equal = new HashMap<String, Object>();
        COLUMNS.forEach((parameter, column) -> reader.text(parameter).ifPresent(value -> equal.put(column, value)));
        var limit = reader.number("limit", 1, PageRequest.HIGHEST_LIMIT).orElse(PageRequest.USUAL_LIMIT);
        reader.refuseViolations();
        var page = PageRequest.of(limit.toString(), query.getFirst("cursor"), Long::valueOf, List.of());
        return new AuditFilter(Map.copyOf(equal), page);
    }

    String condition() {
        return Stream.concat(
                        Stream.of("position < :before"),
                        equal.keySet().stream().map(column -> "%1$s = :%1$s".formatted(column)))
                .collect(Collectors.joining(" and "));
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<>(equal);
        var after = page.after();
        parameters.put("before", after == null ? Long.MAX_VALUE : after);
        return parameters;
    }
}
