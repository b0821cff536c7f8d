package nl.stvda.voortgang.reports.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what drafts show, as the rules place it. */
@ApplicationScoped
class ShownEntryRepository {

    private static final String AFTER_EVERY_ID = "g";

    private final EntityManager entityManager;

    ShownEntryRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<ShownEntry> in(String round) {
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

    List<ShownEntry> in(String round, Collection<UUID> initiatives) {
        return entityManager
                .createQuery("""
                        select new nl.stvda.voortgang.reports.entry.ShownEntry(
                            e.section, i.id, i.revision, i.organisation, i.jointWith, i.themes, i.review, i.content)
                        from Entry e join Initiative i on i.id = e.key.initiative
                        where e.key.round = :round and e.status = PLACED and i.id in :initiatives
                        order by e.section, e.sortKey
                        """, ShownEntry.class)
                .setParameter("round", round)
                .setParameter("initiatives", initiatives)
                .getResultList();
    }

    List<ShownEntry> in(String round, String section, Optional<UUID> before, int limit) {
        return entityManager
                .createQuery("""
                        select new nl.stvda.voortgang.reports.entry.ShownEntry(
                            e.section, i.id, i.revision, i.organisation, i.jointWith, i.themes, i.review, i.content)
                        from Entry e join Initiative i on i.id = e.key.initiative
                        where e.key.round = :round and e.section = :section and e.status = PLACED
                            and e.sortKey < :before
                        order by e.sortKey desc
                        """, ShownEntry.class)
                .setParameter("round", round)
                .setParameter("section", section)
                .setParameter("before", before.map(UUID::toString).orElse(AFTER_EVERY_ID))
                .setMaxResults(limit)
                .getResultList();
    }
}
