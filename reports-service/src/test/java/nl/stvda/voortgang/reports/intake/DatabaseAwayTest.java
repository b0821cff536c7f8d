package nl.stvda.voortgang.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.draft.DraftReading;
import org.junit.jupiter.api.Test;

/** The database takes nothing for a while, as one does that became a standby: reads go on, and no event is lost. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class DatabaseAwayTest {

    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void waitsWithoutEndAndGoesOn() throws SQLException {
        var initiative = Posted.anInitiative();
        execute("alter database test set default_transaction_read_only = on");
        await().until(this::isReadOnly);

        var outcome = CompletableFuture.supplyAsync(() -> initiative.submitted().to(connector));
        try {
            await().during(Duration.ofSeconds(3))
                    .untilAsserted(() -> assertThat(outcome).isNotDone());
            assertThat(DraftReading.now().entry(initiative.id())).isEmpty();
        } finally {
            execute("alter database test reset default_transaction_read_only");
        }

        assertThat(outcome).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(Optional.empty());
        assertThat(DraftReading.now().revisionOf(initiative.id())).contains(1);
    }

    private void execute(String setting) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only = off");
            statement.execute(setting);
            statement.execute("reset default_transaction_read_only");
        }
        // connections have the setting from now on, also those that are in use right now, once they come back
        dataSource.flush(FlushMode.GRACEFUL);
    }

    private boolean isReadOnly() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var setting = statement.executeQuery("show default_transaction_read_only")) {
            setting.next();
            return setting.getString(1).equals("on");
        }
    }
}
