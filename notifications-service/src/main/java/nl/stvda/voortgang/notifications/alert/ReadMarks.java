package nl.stvda.voortgang.notifications.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Who read what. The first mark of a person on an alert stays. */
@ApplicationScoped
public class ReadMarks {

    /** A subtraction of two counts that are kept: see the migration that introduces them. */
    static final String UNREAD = """
            select alert_total.alerts - coalesce(
                (select alert_reader.alerts from alert_reader where alert_reader.subject = :subject), 0)
            from alert_total""";

    private final Session session;

    ReadMarks(Session session) {
        this.session = session;
    }

    public long unread(String subject) {
        return session.createNativeQuery(UNREAD, Long.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    /** Which of these the person has read. */
    public Set<UUID> of(String subject, Collection<UUID> alerts) {
        return new HashSet<>(session.createNativeQuery(
                        "select alert from alert_read where subject = :subject and alert in (:alerts)", UUID.class)
                .setParameter("subject", subject)
                .setParameterList("alerts", alerts, UUID.class)
                .getResultList());
    }

    /** Those that the person has read already stay as they are. */
    public void mark(List<UUID> alerts, String subject, Instant now) {
        session.createNativeMutationQuery("""
                        insert into alert_read (alert, subject, read_at)
                        select id, :subject, :now from alert where id = any(cast(:alerts as uuid[])) order by position
                        on conflict do nothing""")
                .setParameter("alerts", alerts.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("subject", subject)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** All up to a position, of these types and about these organisations; of any where there is none. */
    public void markUpTo(
            long position, List<AlertType> types, List<String> organisations, String subject, Instant now) {
        session.createNativeMutationQuery("""
                        insert into alert_read (alert, subject, read_at)
                        select id, :subject, :now from alert a
                        where position <= :position
                            and (cardinality(:types) = 0 or type = any(:types))
                            and (cardinality(:organisations) = 0 or organisation = any(:organisations))
                            and not exists (select from alert_read r where r.alert = a.id and r.subject = :subject)
                        order by position
                        on conflict do nothing""")
                .setParameter("position", position)
                .setParameter("types", types.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("organisations", organisations.toArray(String[]::new))
                .setParameter("subject", subject)
                .setParameter("now", now)
                .executeUpdate();
    }

    public void mark(UUID alert, String subject, Instant now) {
        session.createNativeMutationQuery("""
                        insert into alert_read (alert, subject, read_at) values (:alert, :subject, :now)
                        on conflict do nothing""")
                .setParameter("alert", alert)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .executeUpdate();
    }

    public void remove(UUID alert, String subject) {
        session.createNativeMutationQuery("delete from alert_read where alert = :alert and subject = :subject")
                .setParameter("alert", alert)
                .setParameter("subject", subject)
                .executeUpdate();
    }

    public void markGroup(UUID group, String subject, Instant now) {
        session.createNativeMutationQuery("""
                        insert into alert_read (alert, subject, read_at)
                        select id, :subject, :now from alert where group_id = :group order by position
                        on conflict do nothing""")
                .setParameter("group", group)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .executeUpdate();
    }

    public void removeGroup(UUID group, String subject) {
        session.createNativeMutationQuery("""
                        delete from alert_read using alert
                        where alert.id = alert_read.alert and alert.group_id = :group and alert_read.subject = :subject""")
                .setParameter("group", group)
                .setParameter("subject", subject)
                .executeUpdate();
    }
}
