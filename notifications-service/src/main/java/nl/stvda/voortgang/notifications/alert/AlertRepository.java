package nl.stvda.voortgang.notifications.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** Alerts as they were raised. */
@ApplicationScoped
public class AlertRepository {

    private final Session session;

    AlertRepository(Session session) {
        this.session = session;
    }

    /** Newest first, one more than the page holds. */
    public List<AlertFact> page(AlertFilter filter, String subject, PageRequest<Long> page) {
        var query = session.createNativeQuery(
                        "select a.* from alert a where %s order by a.position desc".formatted(filter.condition()),
                        Alert.class)
                .setParameter("before", page.after().orElse(Long.MAX_VALUE))
                .setMaxResults(page.limit() + 1);
        filter.bind(query, subject);
        return facts(query);
    }

    /** The first of these. */
    public List<AlertFact> first(List<UUID> ids, int most) {
        return facts(session.createNativeQuery(
                        "select * from alert where id = any(cast(:ids as uuid[])) order by position", Alert.class)
                .setParameter("ids", texts(ids))
                .setMaxResults(most));
    }

    /** How many of these there are of each type, the most first. */
    public List<AlertTypeCount> types(List<UUID> ids) {
        return session.createNativeQuery("""
                        select type, count(*) as alerts from alert where id = any(cast(:ids as uuid[]))
                        group by type order by alerts desc, type""", TypeRow.class)
                .setParameter("ids", texts(ids))
                .getResultStream()
                .map(row -> new AlertTypeCount(AlertType.valueOf(row.type()), row.alerts()))
                .toList();
    }

    /** The group that all of these belong to, where they belong to one. */
    public Optional<UUID> commonGroup(List<UUID> ids) {
        var groups = session.createNativeQuery(
                        "select distinct group_id from alert where id = any(cast(:ids as uuid[])) limit 2", UUID.class)
                .setParameter("ids", texts(ids))
                .getResultList();
        return groups.size() == 1 ? Optional.ofNullable(groups.getFirst()) : Optional.empty();
    }

    /** The alerts after a position, oldest first. */
    public List<AlertFact> after(long position, int limit) {
        return facts(session.createSelectionQuery(
                        "from Alert a where a.position > :position order by a.position", Alert.class)
                .setParameter("position", position)
                .setMaxResults(limit));
    }

    /** The position of the newest alert, 0 when there is none. */
    public long lastPosition() {
        return session.createSelectionQuery("select coalesce(max(a.position), 0) from Alert a", Long.class)
                .getSingleResult();
    }

    /** Where an alert stands in the order of all. */
    public Optional<Long> position(UUID id) {
        return session.createSelectionQuery("select a.position from Alert a where a.id = :id", Long.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** Those of these ids that are alerts. */
    public Set<UUID> known(List<UUID> ids) {
        return new HashSet<>(
                session.createNativeQuery("select id from alert where id = any(cast(:ids as uuid[]))", UUID.class)
                        .setParameter("ids", texts(ids))
                        .getResultList());
    }

    private static List<AlertFact> facts(SelectionQuery<Alert> query) {
        return query.getResultStream().map(Alert::fact).toList();
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private record TypeRow(String type, long alerts) {}
}
