package nl.stvda.voortgang.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.intake.ContractViolation;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.draft.DraftReading;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Many events at once: what each of them alone would have done, and no more work than for a few. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class BatchTest {

    @Inject
    EventReceiver receiver;

    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    SessionFactory sessions;

    @Inject
    DataSource dataSource;

    @Test
    void keepsTheOrderOfOneInitiativeAndLogsEachOfItsRevisions() throws SQLException {
        var initiative = Posted.anInitiative();
        var before = DraftReading.now().version();

        receive(
                initiative.submitted(),
                Posted.anInitiative().submitted(),
                initiative.atRevision(2).titled("Anders").changed(),
                initiative.atRevision(3).withdrawn().announcedWithdrawn());

        var draft = DraftReading.now();
        assertThat(draft.entry(initiative.id())).isEmpty();
        assertThat(draft.version()).isEqualTo(before + 4);
        assertThat(loggedSince(before)).containsExactly("PLACED", "PLACED", "CHANGED", "WITHDRAWN");
    }

    @Test
    void countsOnceWhatABatchSaysTwice() {
        var counted = DraftReading.now().entries();
        var initiative = Posted.anInitiative();
        var event = initiative.submitted();

        receive(event, event, initiative.atRevision(2).changed());

        assertThat(DraftReading.now().entries()).isEqualTo(counted + 1);
        assertThat(DraftReading.now().revisionOf(initiative.id())).contains(2);
    }

    @Test
    void takesARevisionThatComesLateInItsBatchForWhatItIs() {
        var initiative = Posted.anInitiative();

        receive(
                initiative.atRevision(2).titled("Nieuw").changed(),
                initiative.titled("Oud").submitted());

        assertThat(DraftReading.now().revisionOf(initiative.id())).contains(2);
    }

    @Test
    void doesNothingWhenAWholeBatchComesAgain() {
        var batch = Stream.generate(() -> Posted.anInitiative().submitted())
                .limit(5)
                .toArray(Delivery[]::new);
        receive(batch);
        var before = DraftReading.now();

        receive(batch);

        assertThat(DraftReading.now().version()).isEqualTo(before.version());
        assertThat(DraftReading.now().entries()).isEqualTo(before.entries());
    }

    @Test
    void hasNoEffectAtAllWhenOneOfItsRecordsFails() {
        var sound = Posted.anInitiative();
        var poison = Posted.anInitiative().submitted().withData("unreadable");

        assertThatThrownBy(() -> receive(sound.submitted(), poison)).isInstanceOf(ContractViolation.class);

        assertThat(DraftReading.now().entry(sound.id())).isEmpty();
    }

    @Test
    void setsAsideThePoisonInItsMiddleAndAppliesTheRest() {
        var initiatives = Stream.generate(Posted::anInitiative).limit(9).toList();
        var batch = initiatives.stream().map(Posted::submitted).toArray(Delivery[]::new);
        batch[4] = batch[4].withData("{}");

        var refusals = Delivery.together(connector, batch);

        assertThat(refusals.get(4)).get().isInstanceOf(ContractViolation.class);
        assertThat(refusals.stream().filter(Optional::isEmpty)).hasSize(8);
        var draft = DraftReading.now();
        assertThat(initiatives)
                .filteredOn(initiative -> draft.entry(initiative.id()).isEmpty())
                .containsExactly(initiatives.get(4));
    }

    @Test
    void sendsNoMoreStatementsForManyThanForTwo() {
        settle();
        settle();

        assertThat(leastStatementsFor(90)).isEqualTo(leastStatementsFor(2));
    }

    /** The reader of the log follows a moment later: what other tests committed must not be counted as ours. */
    private void settle() {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        receive(Posted.anInitiative().submitted(), Posted.anInitiative().submitted());
        await().untilAsserted(() -> assertThat(readsOfTheLog()).isPositive());
    }

    /** What is done in the background meanwhile only adds, so the least of some tries counts. */
    private long leastStatementsFor(int events) {
        return IntStream.range(0, 3).mapToLong(_ -> statementsFor(events)).min().orElseThrow();
    }

    private long statementsFor(int events) {
        var batch = Stream.generate(() -> Posted.anInitiative().submitted())
                .limit(events)
                .toArray(Delivery[]::new);
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        receive(batch);
        // the reader of the log counts too, a moment later and once for each batch
        await().untilAsserted(() -> assertThat(readsOfTheLog()).isOne());
        return statistics.getPrepareStatementCount();
    }

    private long readsOfTheLog() {
        var statistics = sessions.getStatistics();
        return Stream.of(statistics.getQueries())
                .filter(query -> query.contains("LoggedChange"))
                .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionCount())
                .sum();
    }

    private void receive(Delivery... batch) {
        receiver.take(Stream.of(batch).map(Delivery::received).toList());
    }

    private List<String> loggedSince(long version) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select string_agg(kind, ',' order by version) from draft_change
                        where round = 'digitalisation-2' and version > ?
                        """)) {
            select.setLong(1, version);
            var kinds = select.executeQuery();
            kinds.next();
            return List.of(kinds.getString(1).split(",", -1));
        }
    }
}
