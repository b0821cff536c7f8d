package nl.stvda.voortgang.notifications.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.sweep.Sweep;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class InboxSweepTest {

    @All
    @Inject
    List<Sweep> sweeps;

    @Inject
    DataSource dataSource;

    @Test
    void forgetsWhatIsOlderThanTheRetentionOnly() throws SQLException {
        var old = received("/initiatives-service", "91 days");
        var young = received("/initiatives-service", "89 days");

        sweepInbox();

        assertThat(isKnown(old)).isFalse();
        assertThat(isKnown(young)).isTrue();
    }

    /** Their topic is kept without end, and read again from its start it must not raise every alert again. */
    @Test
    void remembersDeadLettersForEver() throws SQLException {
        var letter = received("initiatives.dlq", "1000 days");

        sweepInbox();

        assertThat(isKnown(letter)).isTrue();
    }

    private void sweepInbox() {
        sweeps.stream()
                .filter(sweep -> sweep.name().equals("inbox"))
                .findFirst()
                .orElseThrow()
                .remove(Instant.now(), 1000);
    }

    private UUID received(String source, String ago) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into inbox (source, event, received_at) values (?, ?, now() - cast(? as interval))")) {
            insert.setString(1, source);
            insert.setString(2, id.toString());
            insert.setString(3, ago);
            insert.executeUpdate();
        }
        return id;
    }

    private boolean isKnown(UUID id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select from inbox where event = ?")) {
            select.setString(1, id.toString());
            return select.executeQuery().next();
        }
    }
}
