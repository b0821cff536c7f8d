package nl.stvda.voortgang.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that does not answer holds nobody for ever; the settings are those that all services share. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class DatabaseTimeOutsTest {

    @Inject
    DataSource dataSource;

    @ParameterizedTest
    @CsvSource({"statement_timeout, 1min", "idle_in_transaction_session_timeout, 5min"})
    void serverEndsWhatTakesTooLong(String setting, String limit) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("show " + setting)) {
            answer.next();

            assertThat(answer.getString(1)).isEqualTo(limit);
        }
    }

    @Test
    void serviceWaitsALittleLongerThanTheServerWorks() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertThat(Duration.ofMillis(connection.getNetworkTimeout())).isEqualTo(Duration.ofSeconds(90));
        }
    }
}
