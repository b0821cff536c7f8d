package nl.stvda.voortgang.notifications.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hibernate.Session;

/**
 * Removes what is old, each part in a transaction of its own. An alert that a delivery still tells stays as long as that, and
 * one that somebody marks as read at this moment stays until the next time.
 */
@ApplicationScoped
@Transactional
class OldAlerts {

    private static final String UNTOLD = """
            not exists (select from delivery where delivery.alert = a.id)
            and not exists (select from mail_alert where mail_alert.alert = a.id)""";

    private final Session session;

    OldAlerts(Session session) {
        this.session = session;
    }

    /** Removes alerts that came by themselves; answers how many. */
    int remove(Instant before, int most) {
        return session.createNativeMutationQuery("""
                        with old as (
                            select id from alert a
                            where occurred_at < :before and group_id is null and %s
                            order by occurred_at limit :most for update skip locked
                        ), marks as (
                            delete from alert_read using old where alert_read.alert = old.id
                        )
                        delete from alert using old where alert.id = old.id""".formatted(UNTOLD))
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }

    /** Removes groups, each as a whole; answers how many. */
    int removeGroups(Instant before, int most) {
        return session.createNativeMutationQuery("""
                        with old as (
                            select id from alert_group g
                            where last_at < :before
                                and not exists (select from alert a where a.group_id = g.id and not (%s))
                            order by last_at limit :most for update skip locked
                        ), marks as (
                            delete from alert_read using alert, old
                            where alert_read.alert = alert.id and alert.group_id = old.id
                        ), members as (
                            delete from alert using old where alert.group_id = old.id
                        )
                        delete from alert_group using old where alert_group.id = old.id""".formatted(UNTOLD))
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }
}
