package nl.stvda.voortgang.notifications.inbox;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import nl.stvda.voortgang.conventions.request.QueryReader;
import nl.stvda.voortgang.notifications.alert.AlertFilter;

/** Which alerts are asked for, and which page of them. */
record AlertRequest(AlertFilter filter, PageRequest<Long> page) {

    private static final Set<String> KNOWN = Set.of("unread", "grouped", "group", "cursor", "limit");

    /** Reads the query; every violation at once. */
    static AlertRequest of(MultivaluedMap<String, String> query) {
        var reader = new QueryReader(query, KNOWN);
        var filter = new AlertFilter(
                reader.flag("unread").orElse(false),
                reader.flag("grouped").orElse(false),
                reader.parsed("group", UUID::fromString, "not-a-uuid", "Use the id of a group.")
                        .orElse(null));
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
