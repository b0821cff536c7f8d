package nl.stvda.voortgang.reports.dashboard.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which alerts the visitor has read, as notifications-service takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadMarks(
        List<UUID> alerts, List<UUID> groups, @Nullable UUID upTo, List<String> types, List<String> organisations) {

    /** These only. */
    static ReadMarks of(List<UUID> alerts, List<UUID> groups) {
        return new ReadMarks(alerts, groups, null, List.of(), List.of());
    }

    /** All that the filter lets through and that is not newer than this one. */
    static ReadMarks upTo(UUID newest, List<UUID> groups, InboxFilter filter) {
        return new ReadMarks(
                List.of(),
                groups,
                newest,
                filter.type().stream().toList(),
                filter.organisation().stream().toList());
    }
}
