package nl.stvda.voortgang.conventions.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.stvda.voortgang.conventions.sweep.Sweep;

/** Removes rows that are older than the retention. */
@ApplicationScoped
@Transactional
class OutboxSweep implements Sweep {

    private final EntityManager entityManager;
    private final OutboxConfig config;

    OutboxSweep(EntityManager entityManager, OutboxConfig config) {
        this.entityManager = entityManager;
        this.config = config;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public int remove(Instant now, int most) {
        return entityManager
                .createNativeQuery("""
                        delete from outbox where id = any(array(
                            select id from outbox where created_at < :limit limit :most for update skip locked
                        ))
                        """)
                .setParameter("limit", now.minus(config.retention()))
                .setParameter("most", most)
                .executeUpdate();
    }
}
