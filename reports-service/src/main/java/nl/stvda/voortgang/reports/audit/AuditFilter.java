package nl.stvda.voortgang.reports.audit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.request.QueryReader;

/** Which entries are asked for, and which page of them. */
public record AuditFilter(Map<String, Object> equal, PageRequest<Long> page) {

    /** What entries are found by: the parameter and the column. */
    private static final Map<String, String> COLUMNS = Map.of(
            "round", "round", "action", "action", "subject", "subject", "by", "actor", "organisation", "organisation");

    private static final Set<String> KNOWN = Stream.concat(COLUMNS.keySet().stream(), PageRequest.PARAMETERS.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** Reads the query; every violation at once. */
    public static AuditFilter of(MultivaluedMap<String, String> query) {
        var reader = new QueryReader(query, KNOWN);
        var equal = new HashMap<String, Object>();
        COLUMNS.forEach((parameter, column) -> reader.text(parameter).ifPresent(value -> equal.put(column, value)));
        var page = PageRequest.of(reader, Long::valueOf);
        reader.refuseViolations();
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
        parameters.put("before", page.after().orElse(Long.MAX_VALUE));
        return parameters;
    }
}
