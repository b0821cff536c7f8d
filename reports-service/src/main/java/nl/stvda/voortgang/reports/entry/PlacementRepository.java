package nl.stvda.voortgang.reports.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Places what arrived in the sections of a round, in a few statements, by the same rules as {@link Entries#show}. */
@ApplicationScoped
class PlacementRepository {

    private static final String FITS = """
            section.round = :round and section.priority is not null
                and (section.sides = '{}' or initiative.side = any (section.sides))
                and (section.levels = '{}' or initiative.level = any (section.levels))
                and (section.instruments = '{}' or initiative.instrument = any (section.instruments))
            """;

    private final EntityManager entityManager;

    PlacementRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Events that come meanwhile wait, so that none is placed neither by the old rules nor by the new ones. What only
     * earlier epochs told is void, and a round shows either what is real or what one organisation tries.
     */
    void placeAnew(String round) {
        update("lock table initiative in exclusive mode");
        update("""
                insert into entry (round, initiative, status, section, sort_key)
                select round.id, initiative.id, 'PLACED', rule.code, cast(initiative.id as text)
                from round
                    join initiative on (round.sandbox is null and not initiative.tried and initiative.agreement = round.agreement)
                        or (initiative.tried and initiative.organisation = round.sandbox)
                    cross join lateral (
                        select section.code from round_section section where %s
                        order by section.priority, section.rule_order
                        limit 1) rule
                where round.id = :round and initiative.reportable
                    and initiative.epoch >= (select number from current_epoch)
                on conflict (round, initiative) do update set status = 'PLACED', section = excluded.section
                """.formatted(FITS), round);
        update("""
                update entry set status = 'MOVED'
                from initiative
                where entry.round = :round and entry.status = 'PLACED' and initiative.id = entry.initiative
                    and not exists (select 1 from round_section section where %s)
                """.formatted(FITS), round);
    }

    /** Whether an initiative stands in the section, or stood there when it left the draft. */
    boolean isInUse(String round, String section) {
        return (boolean) entityManager
                .createNativeQuery(
                        "select exists (select 1 from entry where round = :round and section = :section)",
                        Boolean.class)
                .setParameter("round", round)
                .setParameter("section", section)
                .getSingleResult();
    }

    private void update(String statement) {
        entityManager.createNativeQuery(statement).executeUpdate();
    }

    private void update(String statement, String round) {
        entityManager.createNativeQuery(statement).setParameter("round", round).executeUpdate();
    }
}
