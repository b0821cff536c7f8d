package nl.stvda.voortgang.initiatives.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Removes answers that are older than the retention. */
@ApplicationScoped
class IdempotencySweep {

    private static final Logger LOG = Logger.getLogger(IdempotencySweep.class);

    private final EntityManager entityManager;
    private final IdempotencyConfig config;
    private final Clock clock;

    IdempotencySweep(EntityManager entityManager, IdempotencyConfig config, Clock clock) {
        this.entityManager = entityManager;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        var removed = entityManager
                .createNativeQuery("delete from idempotency_key where created_at < :limit")
                .setParameter("limit", clock.instant().minus(config.retention()))
                .executeUpdate();
        if (removed > 0) {
            LOG.infof("Idempotency keys swept: removed=%d", removed);
        }
    }
}
