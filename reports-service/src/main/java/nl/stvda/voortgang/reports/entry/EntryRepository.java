package nl.stvda.voortgang.reports.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds and keeps where initiatives stand. */
@ApplicationScoped
class EntryRepository {

    private final EntityManager entityManager;

    EntryRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Entry entry) {
        entityManager.persist(entry);
    }

    /** Where each of these stands, by round; an initiative that stands nowhere has no key. */
    Map<UUID, Map<String, Entry>> byInitiative(Collection<UUID> initiatives) {
        return entityManager
                .createQuery("from Entry where key.initiative in :initiatives", Entry.class)
                .setParameter("initiatives", initiatives)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Entry::initiative,
                        HashMap::new,
                        Collectors.toMap(Entry::round, Function.identity(), (one, other) -> one, HashMap::new)));
    }

    /**
     * Places what is known of an agreement in one statement, by the same rules as {@link Entries#show}. Events that come
     * meanwhile wait, so that none is placed neither here nor there. What only earlier epochs told is void.
     */
    void placeArrived(String round, String agreement) {
        entityManager
                .createNativeQuery("lock table initiative in exclusive mode")
                .executeUpdate();
        entityManager
                .createNativeQuery("""
                        insert into entry (round, initiative, status, section, sort_key)
                        select :round, initiative.id, 'PLACED', rule.code, cast(initiative.id as text)
                        from initiative cross join lateral (
                            select section.code
                            from round_section section
                            where section.round = :round and section.priority is not null
                                and (section.sides = '{}' or initiative.side = any (section.sides))
                                and (section.levels = '{}' or initiative.level = any (section.levels))
                                and (section.instruments = '{}' or initiative.instrument = any (section.instruments))
                            order by section.priority, section.rule_order
                            limit 1) rule
                        where initiative.agreement = :agreement and initiative.reportable and not initiative.tried
                            and initiative.epoch >= (select number from current_epoch)
                        """)
                .setParameter("round", round)
                .setParameter("agreement", agreement)
                .executeUpdate();
    }
}
