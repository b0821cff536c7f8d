package nl.stvda.voortgang.notifications.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stvda.voortgang.notifications.alert.AlertType;
import nl.stvda.voortgang.notifications.alert.AlertTypeCount;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Tells of groups what the database counts while alerts are added and read. */
@ApplicationScoped
class AlertGroups {

    private final Session session;
    private final AlertCounts counts;

    AlertGroups(Session session, AlertCounts counts) {
        this.counts = counts;
        this.session = session;
    }

    /** The groups with these ids, as this person sees them; without a person, nobody counts as having read anything. */
    Map<UUID, AlertGroupResponse> of(Collection<UUID> ids, @Nullable String subject, Map<String, String> names) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var types = types(ids);
        return session.createNativeQuery("""
                        select g.id, g.organisation, g.alerts, coalesce(r.alerts, 0) as read, g.first_at, g.last_at
                        from alert_group g
                        left join alert_group_reader r on r.group_id = g.id and r.subject = :subject
                        where g.id in (:ids)""", Row.class)
                .setParameter("subject", subject == null ? "" : subject)
                .setParameterList("ids", ids, UUID.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        Row::id,
                        row -> row.response(subject != null, types.getOrDefault(row.id(), List.of()), names, counts)));
    }

    private Map<UUID, List<AlertTypeCount>> types(Collection<UUID> ids) {
        return session.createNativeQuery("""
                        select group_id, type, alerts from alert_group_type where group_id in (:ids)
                        order by alerts desc, type""", TypeRow.class)
                .setParameterList("ids", ids, UUID.class)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(TypeRow::group, Collectors.mapping(TypeRow::count, Collectors.toList())));
    }

    private record Row(UUID id, String organisation, long alerts, long read, Instant firstAt, Instant lastAt) {

        AlertGroupResponse response(
                boolean personal, List<AlertTypeCount> types, Map<String, String> names, AlertCounts counts) {
            var name = names.getOrDefault(organisation, organisation);
            return new AlertGroupResponse(
                    id, counts.of(name, types), alerts, personal ? alerts - read : null, types, firstAt, lastAt);
        }
    }

    private record TypeRow(UUID group, String type, long alerts) {

        AlertTypeCount count() {
            return new AlertTypeCount(AlertType.valueOf(type), alerts);
        }
    }
}
