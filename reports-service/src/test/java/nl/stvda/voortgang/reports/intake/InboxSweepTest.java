package nl.stvda.voortgang.reports.intake;

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
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class InboxSweepTest {

    @All
    @Inject
    List<Sweep> sweeps;

    @Inject
    DataSource dataSource;

    @Test
    void forgetsWhatIsOlderThanTheRetentionOnly() throws SQLException {
        var old = received("91 days");
        var young = received("89 days");

        sweepInbox();

        assertThat(isKnown(old)).isFalse();
        assertThat(isKnown(young)).isTrue();
    }

    private void sweepInbox() {
        sweeps.stream()
                .filter(sweep -> sweep.name().equals("inbox"))
                .findFirst()
                .orElseThrow()
                .remove(Instant.now(), 1000);
    }

    private UUID received(String ago) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into inbox (source, event, received_at) values ('/initiatives-service', ?, now() - cast(? as interval))")) {
            insert.setString(1, id.toString());
            insert.setString(2, ago);
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
