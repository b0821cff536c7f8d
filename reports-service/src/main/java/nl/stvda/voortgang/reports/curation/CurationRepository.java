package nl.stvda.voortgang.reports.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds and keeps what was decided. */
@ApplicationScoped
class CurationRepository {

    private final EntityManager entityManager;

    CurationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Curation> find(String round, UUID initiative) {
        return Optional.ofNullable(entityManager.find(Curation.class, new Curation.Key(round, initiative)));
    }

    List<Curation> all(String round) {
        return entityManager
                .createQuery("from Curation where key.round = :round order by key.initiative", Curation.class)
                .setParameter("round", round)
                .getResultList();
    }

    Map<UUID, Decision> decisions(String round) {
        return all(round).stream().collect(Collectors.toMap(Curation::initiative, Curation::decision));
    }

    Optional<CurationStep> step(UUID id) {
        return Optional.ofNullable(entityManager.find(CurationStep.class, id));
    }

    /** The latest first. */
    List<CurationStep> steps(String round, Optional<UUID> initiative, int most) {
        return entityManager
                .createQuery("""
                        from CurationStep
                        where round = :round and (:initiative is null or initiative = :initiative)
                        order by number desc
                        """, CurationStep.class)
                .setParameter("round", round)
                .setParameter("initiative", initiative.orElse(null))
                .setMaxResults(most)
                .getResultList();
    }

    void keep(Object decided) {
        entityManager.persist(decided);
        entityManager.flush();
    }
}
