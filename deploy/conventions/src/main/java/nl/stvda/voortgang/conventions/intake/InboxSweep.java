package nl.stvda.voortgang.conventions.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.jboss.logging.Logger;

/** Forgets events that took effect so long ago that nobody sends them again. */
@ApplicationScoped
public class InboxSweep {

    private static final Logger LOG = Logger.getLogger(InboxSweep.class);

    private final Inbox inbox;
    private final InboxConfig config;
    private final Clock clock;

    InboxSweep(Inbox inbox, InboxConfig config, Clock clock) {
        this.inbox = inbox;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void sweep() {
        var forgotten = inbox.forget(
                clock.instant().minus(config.retention()),
                config.permanentSources().orElse(Set.of()));
        if (forgotten > 0) {
            LOG.infof("Inbox swept: forgotten=%d", forgotten);
        }
    }
}
