package nl.stvda.voortgang.notifications.alert;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Removes alerts that are older than the retention, some at a time. */
@ApplicationScoped
class AlertSweep {

    private static final Logger LOG = Logger.getLogger(AlertSweep.class);

    private static final int ALERTS_AT_A_TIME = 1_000;
    private static final int GROUPS_AT_A_TIME = 5;

    private final OldAlerts old;
    private final AlertRetentionConfig config;
    private final Clock clock;

    AlertSweep(OldAlerts old, AlertRetentionConfig config, Clock clock) {
        this.old = old;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "12m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        var limit = clock.instant().minus(config.retention());
        var removed = 0;
        for (int some = 1; some > 0; removed += some) {
            some = old.remove(limit, ALERTS_AT_A_TIME);
        }
        for (int some = 1; some > 0; removed += some) {
            some = old.removeGroups(limit, GROUPS_AT_A_TIME);
        }
        if (removed > 0) {
            LOG.infof("Alerts swept: removed=%d", removed);
        }
    }
}
