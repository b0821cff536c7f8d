package nl.stvda.voortgang.notifications.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.stvda.voortgang.conventions.sweep.Sweep;
import org.hibernate.Session;

/** Removes what came with one import as a whole, when the last of it is older than the retention and nothing tells it. */
@ApplicationScoped
@Transactional
class AlertGroupSweep implements Sweep {

    private final Session session;
    private final AlertRetentionConfig config;

    AlertGroupSweep(Session session, AlertRetentionConfig config) {
        this.session = session;
        this.config = config;
    }

    @Override
    public String name() {
        return "alert-groups";
    }

    /** A group can have ten thousand alerts. */
    @Override
    public int batch() {
        return 5;
    }

    @Override
    public int remove(Instant now, int most) {
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
                        delete from alert_group using old where alert_group.id = old.id""".formatted(AlertSweep.UNTOLD))
                .setParameter("before", now.minus(config.retention()))
                .setParameter("most", most)
                .executeUpdate();
    }
}
