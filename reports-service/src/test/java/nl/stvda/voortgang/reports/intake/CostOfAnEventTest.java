package nl.stvda.voortgang.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Other tests may run before, never beside: the statistics count for the whole application. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class CostOfAnEventTest {

    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    SessionFactory sessions;

    private Cost costOf(Delivery event) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        event.to(connector);
        var rows = Stream.of(statistics.getQueries())
                .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionRowCount())
                .sum();
        return new Cost(statistics.getPrepareStatementCount(), rows);
    }

    @Test
    void isTheSameHoweverManyEntriesThereAre() {
        var first = Posted.anInitiative();
        var toPlace = costOf(first.submitted());
        var toChange = costOf(first.atRevision(2).titled("Anders").changed());

        IntStream.range(0, 200).forEach(_ -> Posted.anInitiative().submitted().to(connector));

        assertThat(costOf(Posted.anInitiative().submitted())).isEqualTo(toPlace);
        assertThat(costOf(first.atRevision(3).titled("Weer anders").changed())).isEqualTo(toChange);
        assertThat(toPlace.statements()).isLessThanOrEqualTo(12);
    }

    /** Statements sent and rows that queries gave. */
    private record Cost(long statements, long rows) {}
}
