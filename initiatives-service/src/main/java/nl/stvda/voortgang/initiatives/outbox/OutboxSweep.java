package nl.stvda.voortgang.initiatives.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Removes rows that are older than the retention. */
@ApplicationScoped
class OutboxSweep {

    private static final Logger LOG = Logger.getLogger(OutboxSweep.class);

    private final EntityManager entityManager;
    private final OutboxConfig config;
    private final Clock clock;

    OutboxSweep(EntityManager entityManager, OutboxConfig config, Clock clock) {
        this.entityManager = entityManager;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        var removed = entityManager
                .createQuery("delete from OutboxMessage where createdAt < :limit")
                .setParameter("limit", clock.instant().minus(config.retention()))
                .executeUpdate();
        if (removed > 0) {
            LOG.infof("Outbox swept: removed=%d", removed);
        }
    }
}
