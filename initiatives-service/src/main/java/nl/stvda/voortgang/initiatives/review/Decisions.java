package nl.stvda.voortgang.initiatives.review;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Every decision there was. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Decisions {

    private final EntityManager entityManager;

    Decisions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Keeps a decision, in the transaction that takes it. */
    public void keep(UUID initiative, DecisionResponse taken) {
        entityManager.persist(new ReviewDecision(initiative, taken.revision(), taken));
    }

    /** The latest first. */
    public List<DecisionResponse> about(UUID initiative) {
        return entityManager
                .createQuery(
                        "from ReviewDecision where key.initiativeId = :initiative order by key.revision desc",
                        ReviewDecision.class)
                .setParameter("initiative", initiative)
                .getResultStream()
                .map(ReviewDecision::response)
                .toList();
    }
}
