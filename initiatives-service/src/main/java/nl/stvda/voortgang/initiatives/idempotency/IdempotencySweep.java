package nl.stvda.voortgang.initiatives.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.stvda.voortgang.conventions.sweep.Sweep;

/** Removes answers that are older than the retention. */
@ApplicationScoped
@Transactional
class IdempotencySweep implements Sweep {

    private final EntityManager entityManager;
    private final IdempotencyConfig config;

    IdempotencySweep(EntityManager entityManager, IdempotencyConfig config) {
        this.entityManager = entityManager;
        this.config = config;
    }

    @Override
    public String name() {
        return "idempotency-keys";
    }

    @Override
    public int remove(Instant now, int most) {
        return entityManager
                .createNativeQuery("""
                        with old as materialized (
                            select owner, key from idempotency_key
                            where created_at < :limit limit :most for update skip locked
                        )
                        delete from idempotency_key using old
                        where idempotency_key.owner = old.owner and idempotency_key.key = old.key
                        """)
                .setParameter("limit", now.minus(config.retention()))
                .setParameter("most", most)
                .executeUpdate();
    }
}
