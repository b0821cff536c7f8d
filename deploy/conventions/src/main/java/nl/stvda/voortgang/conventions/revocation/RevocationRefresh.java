package nl.stvda.voortgang.conventions.revocation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Looks every second for what was revoked. While the database is away, what is known goes on being refused. */
@Singleton
class RevocationRefresh {

    private static final Logger LOG = Logger.getLogger(RevocationRefresh.class);

    private final Revocations revocations;
    private boolean isBehind;

    RevocationRefresh(Revocations revocations) {
        this.revocations = revocations;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        try {
            revocations.refresh();
            isBehind = false;
        } catch (RuntimeException away) {
            // once, and not every second of an outage
            if (!isBehind) {
                LOG.warnf("Revocations are not read: cause=%s", away.getMessage());
            }
            isBehind = true;
        }
    }
}
