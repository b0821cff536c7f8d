package nl.stvda.voortgang.notifications.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.stvda.voortgang.conventions.sweep.Sweep;
import org.hibernate.Session;

/**
 * Removes alerts that came by themselves and are older than the retention. An alert that a delivery still tells stays as
 * long as that, and one that somebody marks as read at this moment stays until the next time.
 */
@ApplicationScoped
@Transactional
class AlertSweep implements Sweep {

    /** No delivery tells the alert {@code a} any more. */
    static final String UNTOLD = """
            not exists (select from delivery where delivery.alert = a.id)
            and not exists (select from mail_alert where mail_alert.alert = a.id)""";

    private final Session session;
    private final AlertRetentionConfig config;

    AlertSweep(Session session, AlertRetentionConfig config) {
        this.session = session;
        this.config = config;
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public int remove(Instant now, int most) {
        return session.createNativeMutationQuery("""
                        with old as (
                            select id from alert a
                            where occurred_at < :before and group_id is null and %s
                            order by occurred_at limit :most for update skip locked
                        ), marks as (
                            delete from alert_read using old where alert_read.alert = old.id
                        )
                        delete from alert using old where alert.id = old.id""".formatted(UNTOLD))
                .setParameter("before", now.minus(config.retention()))
                .setParameter("most", most)
                .executeUpdate();
    }
}
