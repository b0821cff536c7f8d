package nl.stvda.voortgang.reports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import nl.stvda.voortgang.conventions.intake.InboxSweep;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class InboxSweepTest {

    @Inject
    InboxSweep sweep;

    @Inject
    DataSource dataSource;

    @Test
    void forgetsWhatIsOlderThanTheRetentionOnly() throws SQLException {
        var old = received("91 days");
        var young = received("89 days");

        sweep.sweep();

        assertThat(isKnown(old)).isFalse();
        assertThat(isKnown(young)).isTrue();
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
