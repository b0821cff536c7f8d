package nl.stvda.voortgang.initiatives.search;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** Adds to the counts and to the vocabulary what was posted and changed; one instance at a time. */
@ApplicationScoped
class SearchJournal {

    /** Any number that nothing else in this database locks. */
    private static final long LOCK = 7_020_001;

    private static final int MOST_AT_ONCE = 5_000;

    private final EntityManager entityManager;

    SearchJournal(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * The rows are chosen in an array, and not in a subquery that is joined: statistics made while the journal was empty let
     * PostgreSQL choose the same rows anew for each of them, and 10,000 took half a minute.
     */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void workOff() {
        if (isMine()) {
            entityManager
                    .createNativeQuery("""
                            with gone as materialized (
                                delete from search_journal
                                where id = any(array(select id from search_journal order by id limit :most))
                                returning initiative, profile, before),
                            changed as (
                                select profile, sum(number) as number
                                from (select profile, 1 as number from gone
                                      union all
                                      select before, -1 from gone where before is not null) counted
                                group by profile),
                            counted as (
                                update search_profile
                                set initiatives = initiatives + changed.number from changed where search_profile.id = changed.profile)
                            insert into search_word (word)
                            select distinct said collate "C"
                            from (select distinct initiative from gone) posted
                            join initiative on initiative.id = posted.initiative
                            cross join unnest(string_to_array(translate(search_text, E'\\n', ' '), ' ')) said
                            where length(said) between 4 and 250 and said !~ '^[0-9]+$'
                                and not exists (select from search_word known where known.word = said collate "C")
                            """)
                    .setParameter("most", MOST_AT_ONCE)
                    .executeUpdate();
        }
    }

    /**
     * Since when initiatives may have words that the vocabulary lacks; empty where it has all of them. To be asked before
     * the vocabulary is, which then has what is not named here.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Instant> behindSince() {
        return Optional.ofNullable(entityManager
                .unwrap(Session.class)
                .createNativeQuery("""
                        select min(entry.changed_at)
                        from search_journal late join search_entry entry on entry.id = late.initiative
                        """, Instant.class)
                .getSingleResultOrNull());
    }

    private boolean isMine() {
        return (Boolean) entityManager
                .createNativeQuery("select pg_try_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getSingleResult();
    }
}
