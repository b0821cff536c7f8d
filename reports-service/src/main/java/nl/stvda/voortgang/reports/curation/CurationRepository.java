package nl.stvda.voortgang.reports.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

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

    /** Marks entries, at their revision now, as those of the report before. */
    void markCarriedOver(String round, Set<UUID> initiatives) {
        entityManager
                .createNativeQuery("""
                        insert into carried_entry (round, initiative, revision)
                        select :round, id, revision from initiative where id = any(:initiatives)
                        """)
                .setParameter("round", round)
                .setParameter("initiatives", initiatives.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Those that are as they were in the report before: neither their organisation nor the secretariat changed them since. */
    Set<UUID> carriedOver(String round) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery("""
                        select carried_entry.initiative
                        from carried_entry join initiative on initiative.id = carried_entry.initiative
                            and initiative.revision = carried_entry.revision
                        where carried_entry.round = :round
                        """, UUID.class)
                .setParameter("round", round)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void unmarkCarriedOver(String round, UUID initiative) {
        entityManager
                .createNativeQuery("delete from carried_entry where round = :round and initiative = :initiative")
                .setParameter("round", round)
                .setParameter("initiative", initiative)
                .executeUpdate();
    }

    void add(Object decided) {
        entityManager.persist(decided);
    }

    void keep(Object decided) {
        entityManager.persist(decided);
        entityManager.flush();
    }
}
