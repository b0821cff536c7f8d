package nl.stvda.voortgang.notifications.inbox;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.request.QueryReader;
import nl.stvda.voortgang.notifications.alert.AlertFilter;
import nl.stvda.voortgang.notifications.alert.AlertType;

/** Which alerts are asked for, and which page of them. */
record AlertRequest(AlertFilter filter, PageRequest<Long> page) {

    private static final Set<String> KNOWN = Set.of("unread", "grouped", "group", "cursor", "limit");
    private static final Set<String> REPEATABLE = Set.of("type", "organisation");
    private static final Map<String, AlertType> TYPES =
            Arrays.stream(AlertType.values()).collect(Collectors.toMap(AlertType::code, Function.identity()));
    private static final List<String> CODES = TYPES.keySet().stream().sorted().toList();

    /** Reads the query; every violation at once. */
    static AlertRequest of(MultivaluedMap<String, String> query) {
        var reader = new QueryReader(query, KNOWN, REPEATABLE);
        var filter = new AlertFilter(
                reader.flag("unread").orElse(false),
                reader.flag("grouped").orElse(false),
                reader.parsed("group", UUID::fromString, "not-a-uuid", "Use the id of a group.")
                        .orElse(null),
                reader.codes("type", CODES).stream()
                        .flatMap(code -> Stream.ofNullable(TYPES.get(code)))
                        .toList(),
                reader.texts("organisation"));
        if (filter.grouped() && filter.group() != null) {
            reader.report(
                    "grouped",
                    "contradicts-group",
                    "Leave it out, or give false: group lists the alerts of one group.");
        }
        var request = new AlertRequest(filter, PageRequest.of(reader, Long::valueOf));
        reader.refuseViolations();
        return request;
    }
}
