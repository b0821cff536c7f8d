package nl.stvda.voortgang.notifications.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Who read what. The first mark of a person on an alert stays. */
@ApplicationScoped
class ReadMarks {

    /** A subtraction of two counts that are kept: see the migration that introduces them. */
    static final String UNREAD = """
            select alert_total.alerts - coalesce(
                (select alert_reader.alerts from alert_reader where alert_reader.subject = :subject), 0)
            from alert_total""";

    private final Session session;

    ReadMarks(Session session) {
        this.session = session;
    }

    long unread(String subject) {
        return session.createNativeQuery(UNREAD, Long.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    /** Which of these the person has read. */
    Set<UUID> of(String subject, Collection<Alert> alerts) {
        return new HashSet<>(session.createSelectionQuery(
                        "select r.alert from AlertRead r where r.subject = :subject and r.alert in :alerts", UUID.class)
                .setParameter("subject", subject)
                .setParameter("alerts", alerts.stream().map(Alert::id).toList())
                .getResultList());
    }

    void mark(UUID alert, String subject, Instant now) {
        session.createNativeMutationQuery("""
                        insert into alert_read (alert, subject, read_at) values (:alert, :subject, :now)
                        on conflict do nothing""")
                .setParameter("alert", alert)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .executeUpdate();
    }

    void remove(UUID alert, String subject) {
        session.createNativeMutationQuery("delete from alert_read where alert = :alert and subject = :subject")
                .setParameter("alert", alert)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    void markGroup(UUID group, String subject, Instant now) {
        session.createNativeMutationQuery("""
                        insert into alert_read (alert, subject, read_at)
                        select id, :subject, :now from alert where group_id = :group order by position
                        on conflict do nothing""")
                .setParameter("group", group)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .executeUpdate();
    }

    void removeGroup(UUID group, String subject) {
        session.createNativeMutationQuery("""
                        delete from alert_read using alert
                        where alert.id = alert_read.alert and alert.group_id = :group and alert_read.subject = :subject""")
                .setParameter("group", group)
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
