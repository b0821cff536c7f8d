package nl.stvda.voortgang.reports.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds and keeps initiatives and where they stand. */
@ApplicationScoped
class EntryRepository {

    private final EntityManager entityManager;

    EntryRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Nobody else changes it until this transaction ends. */
    Optional<Initiative> lock(UUID initiative) {
        return Optional.ofNullable(entityManager.find(Initiative.class, initiative, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Initiative initiative) {
        entityManager.persist(initiative);
    }

    void add(Entry entry) {
        entityManager.persist(entry);
    }

    Map<String, Entry> byRound(UUID initiative) {
        return entityManager
                .createQuery("from Entry where key.initiative = :initiative", Entry.class)
                .setParameter("initiative", initiative)
                .getResultStream()
                .collect(Collectors.toMap(Entry::round, Function.identity()));
    }

    List<ShownEntry> shown(String round) {
        return entityManager
                .createQuery("""
                        select new nl.stvda.voortgang.reports.entry.ShownEntry(
                            e.section, i.id, i.revision, i.organisation, i.jointWith, i.themes, i.review, i.content)
                        from Entry e join Initiative i on i.id = e.key.initiative
                        where e.key.round = :round and e.status = PLACED
                        order by e.section, e.sortKey
                        """, ShownEntry.class)
                .setParameter("round", round)
                .getResultList();
    }
}
