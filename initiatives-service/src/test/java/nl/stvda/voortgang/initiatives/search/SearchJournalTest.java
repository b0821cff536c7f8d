package nl.stvda.voortgang.initiatives.search;

import static nl.stvda.voortgang.initiatives.initiative.Example.aWord;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** What the counts and the vocabulary lack, and what it costs to add it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class SearchJournalTest {

    private static final int ROWS = 2_000;

    @Inject
    SearchJournal journal;

    @Inject
    EntityManager entityManager;

    /** With an empty journal that nobody else works off; leaves nothing behind. */
    private <T> T withJournal(Supplier<T> act) {
        QuarkusTransaction.begin();
        try {
            entityManager
                    .createNativeQuery("select pg_advisory_xact_lock(7020001)")
                    .getSingleResult();
            execute("delete from search_journal");
            execute("analyze search_journal");
            return act.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void execute(String statement) {
        entityManager.createNativeQuery(statement).executeUpdate();
    }

    private void note(String id, int times) {
        entityManager
                .createNativeQuery("""
                        insert into search_journal (initiative, profile)
                        select id, profile from search_entry, generate_series(1, :times) where id = cast(:id as uuid)
                        """)
                .setParameter("times", times)
                .setParameter("id", id)
                .executeUpdate();
    }

    private long rowsRead() {
        var read = entityManager.createNativeQuery("""
                select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'search_journal'
                """).getSingleResult();
        return ((Number) read).longValue();
    }

    @Test
    void readsEachRowAFewTimesEvenIfStatisticsSayThatThereIsNone() {
        var id = anInitiative().postedBy("fnv");

        var read = withJournal(() -> {
            note(id, ROWS);
            var before = rowsRead();
            journal.workOff();
            return rowsRead() - before;
        });

        assertThat(read).isBetween((long) ROWS, 4L * ROWS);
    }

    @Test
    void knowsSinceWhenTheVocabularyIsBehind() {
        var id = anInitiative().titled(aWord()).postedBy("fnv");

        var upToDate = withJournal(journal::behindSince);
        var behind = withJournal(() -> {
            note(id, 1);
            return journal.behindSince();
        });

        assertThat(upToDate).isEmpty();
        assertThat(behind).isEqualTo(changedAt(id));
    }

    private Optional<Instant> changedAt(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.of((Instant) entityManager
                        .createNativeQuery(
                                "select changed_at from search_entry where id = cast(:id as uuid)", Instant.class)
                        .setParameter("id", id)
                        .getSingleResult()));
    }
}
