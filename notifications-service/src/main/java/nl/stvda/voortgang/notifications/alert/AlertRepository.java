package nl.stvda.voortgang.notifications.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.PageRequest;
import org.hibernate.Session;

@ApplicationScoped
class AlertRepository implements PanacheRepositoryBase<Alert, UUID> {

    private final Session session;

    AlertRepository(Session session) {
        this.session = session;
    }

    /** Newest first, one more than the page holds. */
    List<Alert> page(AlertFilter filter, String subject, PageRequest<Long> page) {
        var query = session.createNativeQuery(
                        "select a.* from alert a where %s order by a.position desc".formatted(filter.condition()),
                        Alert.class)
                .setParameter("before", Objects.requireNonNullElse(page.after(), Long.MAX_VALUE))
                .setMaxResults(page.limit() + 1);
        if (filter.onlyUnread()) {
            query.setParameter("subject", subject);
        }
        if (filter.group() != null) {
            query.setParameter("group", filter.group());
        }
        return query.getResultList();
    }

    /** The first of these. */
    List<Alert> first(List<UUID> ids, int most) {
        return session.createNativeQuery(
                        "select * from alert where id = any(cast(:ids as uuid[])) order by position", Alert.class)
                .setParameter("ids", texts(ids))
                .setMaxResults(most)
                .getResultList();
    }

    /** How many of these there are of each type, the most first. */
    List<AlertTypeCount> types(List<UUID> ids) {
        return session.createNativeQuery("""
                        select type, count(*) as alerts from alert where id = any(cast(:ids as uuid[]))
                        group by type order by alerts desc, type""", TypeRow.class)
                .setParameter("ids", texts(ids))
                .getResultStream()
                .map(row -> new AlertTypeCount(AlertType.valueOf(row.type()), row.alerts()))
                .toList();
    }

    /** The group that all of these belong to, where they belong to one. */
    Optional<UUID> commonGroup(List<UUID> ids) {
        var groups = session.createNativeQuery(
                        "select distinct group_id from alert where id = any(cast(:ids as uuid[])) limit 2", UUID.class)
                .setParameter("ids", texts(ids))
                .getResultList();
        return groups.size() == 1 ? Optional.ofNullable(groups.getFirst()) : Optional.empty();
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private record TypeRow(String type, long alerts) {}

    /** Oldest first. */
    List<Alert> after(long position, int limit) {
        return find("position > ?1 order by position", position).page(0, limit).list();
    }

    long lastPosition() {
        return getEntityManager()
                .createQuery("select coalesce(max(a.position), 0) from Alert a", Long.class)
                .getSingleResult();
    }

    Optional<Long> position(UUID id) {
        return findByIdOptional(id).map(Alert::position);
    }
}
