package nl.stvda.voortgang.initiatives.credential;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Removes credentials that were revoked longer ago than the retention. */
@ApplicationScoped
class CredentialSweep {

    private static final Logger LOG = Logger.getLogger(CredentialSweep.class);

    private final CredentialRepository credentials;
    private final CredentialConfig config;
    private final Clock clock;

    CredentialSweep(CredentialRepository credentials, CredentialConfig config, Clock clock) {
        this.credentials = credentials;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        var removed = credentials.removeRevokedBefore(clock.instant().minus(config.retention()));
        if (removed > 0) {
            LOG.infof("Credentials swept: removed=%d", removed);
        }
    }
}
