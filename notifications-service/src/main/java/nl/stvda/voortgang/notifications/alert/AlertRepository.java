package nl.stvda.voortgang.notifications.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stvda.voortgang.conventions.paging.PageRequest;

@ApplicationScoped
class AlertRepository implements PanacheRepositoryBase<Alert, UUID> {

    /** The channel on which every instance hears that there is something new. */
    static final String CHANNEL = "alert";

    private static final int INSERT_LOCK = 1_936_810_597;

    AlertRepository() {}

    /** Adds an alert so that the order of positions is the order of commits, and wakes the streams at the commit. */
    void add(Alert alert) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)")
                .setParameter("lock", INSERT_LOCK)
                .getSingleResult();
        persistAndFlush(alert);
        getEntityManager()
                .createNativeQuery("select 1 from pg_notify(:channel, '')")
                .setParameter("channel", CHANNEL)
                .getSingleResult();
    }

    boolean knows(InitiativeNews news) {
        var message = news.message();
        if (message != null) {
            return count("message", message) > 0;
        }
        var kind = news.candidates() == null ? "message is null and candidates is null" : "candidates is not null";
        return count("initiative = ?1 and revision = ?2 and " + kind, news.initiative(), news.revision()) > 0;
    }

    /** Newest first, one more than the page holds. */
    List<Alert> page(boolean onlyUnread, String subject, PageRequest<Long> page) {
        return getEntityManager()
                .createQuery("""
                        from Alert a
                        where a.position < :before
                        and (:all = true or not exists (select 1 from AlertRead r where r.alert = a.id and r.subject = :subject))
                        order by a.position desc""", Alert.class)
                .setParameter("before", Objects.requireNonNullElse(page.after(), Long.MAX_VALUE))
                .setParameter("all", !onlyUnread)
                .setParameter("subject", subject)
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

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

    long unread(String subject) {
        return count(
                "from Alert a where not exists (select 1 from AlertRead r where r.alert = a.id and r.subject = ?1)",
                subject);
    }

    Set<UUID> read(String subject, Collection<Alert> alerts) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select r.alert from AlertRead r where r.subject = :subject and r.alert in :alerts", UUID.class)
                .setParameter("subject", subject)
                .setParameter("alerts", alerts.stream().map(Alert::id).toList())
                .getResultList());
    }

    /** Marks it as read; the first time stays. */
    void markRead(UUID alert, String subject, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into alert_read (alert, subject, read_at) values (:alert, :subject, :now)
                        on conflict do nothing""")
                .setParameter("alert", alert)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .executeUpdate();
    }

    void markUnread(UUID alert, String subject) {
        getEntityManager()
                .createQuery("delete from AlertRead r where r.alert = :alert and r.subject = :subject")
                .setParameter("alert", alert)
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
