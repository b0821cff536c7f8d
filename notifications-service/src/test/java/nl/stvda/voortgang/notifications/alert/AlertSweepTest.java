package nl.stvda.voortgang.notifications.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In the past century, so that nothing of other tests is that old. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
@TestSecurity(user = "sweep-reader", roles = "secretariat")
@OidcSecurity(claims = @Claim(key = "azp", value = "voortgang-dashboard"))
class AlertSweepTest {

    private static final Instant LIMIT = Instant.parse("1926-01-15T09:30:00Z");
    private static final Instant OLD = LIMIT.minusMillis(1);

    @Inject
    AlertSweep sweep;

    @Inject
    AlertGroupSweep groups;

    @Inject
    AlertRetentionConfig config;

    @Inject
    Alerts alerts;

    @Inject
    DataSource dataSource;

    private final UUID group = UUID.randomUUID();

    @Test
    void removesWhatIsOlderThanTheRetentionOnlyAndKeepsTheCountsRight() throws SQLException {
        var removed = insert(OLD, null);
        var kept = insert(LIMIT, null);
        given().put("/v1/alerts/{id}/read", removed).then().statusCode(204);
        var unread = unread();

        sweep();

        assertThat(isThere(removed)).isFalse();
        assertThat(isThere(kept)).isTrue();
        assertThat(unread()).isEqualTo(unread).isEqualTo(countedUnread());
    }

    @Test
    void removesAGroupAsAWholeWhenTheLastOfItIsOld() throws SQLException {
        var first = insert(OLD, group);
        var last = insert(LIMIT, group);
        given().put("/v1/alert-groups/{id}/read", group).then().statusCode(204);

        sweep();

        assertThat(List.of(isThere(first), isThere(last))).containsOnly(true);

        sweep(LIMIT.plusMillis(1));

        assertThat(List.of(isThere(first), isThere(last))).containsOnly(false);
        assertThat(unread()).isEqualTo(countedUnread());
        given().get("/v1/alert-groups/{id}", group).then().statusCode(404);
    }

    @Test
    void keepsWhatADeliveryStillTells() throws SQLException {
        var told = insert(OLD, null);
        execute("""
                insert into delivery (id, channel, recipient, alert, state, attempts, created_at, next_attempt_at)
                values (?, 'none', 'a@example.org', '%s', 'DEAD', 1, now(), null)""".formatted(told), told);

        sweep();

        assertThat(isThere(told)).isTrue();
    }

    @Test
    void raisesNothingAnewThatIsOlderThanAlertsAreKept() {
        var limit = Clock.systemUTC().instant().minus(config.retention());

        QuarkusTransaction.requiringNew()
                .run(() -> alerts.raise(
                        List.of(news(1, limit.minus(1, ChronoUnit.HOURS)), news(2, limit.plus(1, ChronoUnit.HOURS)))));

        given().queryParam("group", group)
                .get("/v1/alerts")
                .then()
                .body("items.initiative.title.nl", org.hamcrest.Matchers.contains("Nummer 2"));
    }

    private InitiativeNews news(int number, Instant occurredAt) {
        return new InitiativeNews(
                AlertType.INITIATIVE_SUBMITTED,
                UUID.randomUUID(),
                1,
                "org-" + group,
                "digitalisation",
                LocalizedText.of("nl", "Nummer " + number),
                List.of(),
                null,
                null,
                occurredAt,
                group);
    }

    private void sweep() {
        sweep(LIMIT);
    }

    private void sweep(Instant limit) {
        sweep.remove(limit.plus(config.retention()), 1_000);
        groups.remove(limit.plus(config.retention()), 1_000);
    }

    private UUID insert(Instant occurredAt, @Nullable UUID of) throws SQLException {
        var id = UUID.randomUUID();
        execute("""
                insert into alert (id, type, organisation, initiative, revision, title, occurred_at, group_id, leads)
                values (?, 'INITIATIVE_SUBMITTED', 'fnv', gen_random_uuid(), 1, '{"nl": "Oud"}', '%s', %s, true)""".formatted(occurredAt, of == null ? "null" : "'" + of + "'"), id);
        return id;
    }

    private static long unread() {
        return given().get("/v1/alerts").jsonPath().getLong("unread");
    }

    /** The slow way. */
    private long countedUnread() throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select count(*) from alert
                        where not exists (select from alert_read where alert = id and subject = 'sweep-reader')""")) {
            var rows = select.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private boolean isThere(UUID id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select from alert where id = ?")) {
            select.setObject(1, id);
            return select.executeQuery().next();
        }
    }

    private void execute(String sql, UUID id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }
}
