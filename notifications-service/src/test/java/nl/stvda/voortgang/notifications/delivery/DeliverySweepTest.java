package nl.stvda.voortgang.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class DeliverySweepTest {

    private static final Instant LIMIT = Instant.parse("1926-01-15T09:30:00Z");
    private static final Instant OLD = LIMIT.minusMillis(1);

    @Inject
    DeliverySweep sweep;

    @Inject
    DeliveryConfig config;

    @Inject
    DataSource dataSource;

    @Test
    void removesWhatEndedBeforeTheRetentionAndNothingThatWaits() throws SQLException {
        var sent = insert("SENT", OLD);
        var dead = insert("DEAD", OLD);
        var young = insert("SENT", LIMIT);
        var pending = insert("PENDING", OLD);

        sweep.remove(LIMIT.plus(config.retention()), 1_000);

        assertThat(isThere(sent)).isFalse();
        assertThat(isThere(dead)).isFalse();
        assertThat(isThere(young)).isTrue();
        assertThat(isThere(pending)).isTrue();
    }

    private UUID insert(String state, Instant moment) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into alert (id, type, note, occurred_at)
                    values ('%1$s', 'DELIVERY_PROBLEM', '{"nl": "x", "en": "x"}', now());
                    insert into delivery (id, channel, recipient, alert, state, attempts, created_at, sent_at, next_attempt_at)
                    values ('%1$s', 'none', 'a@example.org', '%1$s', '%2$s', 1, '%3$s',
                        case '%2$s' when 'SENT' then timestamptz '%3$s' end,
                        case '%2$s' when 'PENDING' then timestamptz '%3$s' end)""".formatted(id, state, moment));
        }
        return id;
    }

    private boolean isThere(UUID id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select from delivery where id = ?")) {
            select.setObject(1, id);
            return select.executeQuery().next();
        }
    }
}
