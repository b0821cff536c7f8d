package nl.stvda.voortgang.notifications.stream;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.notifications.access.Token;
import nl.stvda.voortgang.notifications.intake.IncomingEvents;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class AlertStreamResourceTest {

    private static final String SANNE = Token.of("sanne", "secretariat");

    @Inject
    IncomingEvents events;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void sendsAnAlertAsItIsCommitted() throws Exception {
        try (var client = open()) {
            var initiative = post("Nu");

            await().atMost(5, SECONDS)
                    .untilAsserted(() -> assertThat(client.ids()).containsExactly(alert(initiative)));

            assertThat(client.lines())
                    .contains("HTTP/1.1 200 OK")
                    .anySatisfy(line -> assertThat(line)
                            .startsWith("data:{\"id\":\"")
                            .contains("\"type\":\"initiative-submitted\"")
                            .contains("\"nl\":\"Nu\"")
                            .contains("\"read\":false"));
            assertThat(client.lines()).contains("event:alert");
        }
    }

    @Test
    void sendsWhatWasMissedFirstAndEachAlertOnce() throws Exception {
        var seen = alert(post("Gezien"));
        var missed = List.of(alert(post("Gemist 1")), alert(post("Gemist 2")));

        try (var client = openAgain(seen)) {
            await().atMost(5, SECONDS)
                    .untilAsserted(() -> assertThat(client.ids()).isEqualTo(missed));
            var live = alert(post("Daarna"));

            await().atMost(5, SECONDS)
                    .untilAsserted(() -> assertThat(client.ids()).containsExactly(missed.get(0), missed.get(1), live));
        }
    }

    @Test
    void sendsNothingOldToWhoComesForTheFirstTime() throws Exception {
        post("Oud");

        try (var client = open()) {
            var live = alert(post("Nieuw"));

            await().atMost(5, SECONDS)
                    .untilAsserted(() -> assertThat(client.ids()).containsExactly(live));
        }
    }

    @Test
    void asksToReadTheListWhenTheLastAlertIsNotKnown() throws Exception {
        for (var unknown : List.of(UUID.randomUUID().toString(), "nonsense")) {
            try (var client = openAgain(unknown)) {
                await().atMost(5, SECONDS)
                        .untilAsserted(() -> assertThat(client.lines()).contains("event:reset"));
            }
        }
    }

    @Test
    void keepsTheConnectionAliveWithComments() throws Exception {
        try (var client = open()) {
            await().atMost(3, SECONDS)
                    .untilAsserted(() -> assertThat(client.lines())
                            .filteredOn(line -> line.startsWith(":"))
                            .hasSizeGreaterThan(2));
        }
    }

    @Test
    void sendsWhatHappenedWhileTheDatabaseHungUp() throws Exception {
        try (var client = open()) {
            hangUpOnEveryone();
            var initiative = post("Na de storing");

            await().atMost(5, SECONDS)
                    .untilAsserted(() -> assertThat(client.ids()).containsExactly(alert(initiative)));
        }
    }

    @Test
    void endsWhenTheTokenExpires() throws Exception {
        var token = Token.expiringIn(Duration.ofSeconds(2));

        try (var client = open("Authorization: Bearer " + token + "\r\n")) {
            await().atMost(10, SECONDS).until(client::hasEnded);
        }
    }

    @Test
    void sendsWhatAnotherInstanceCommitted() throws Exception {
        var id = UUID.randomUUID();

        try (var client = open()) {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("""
                        insert into alert (id, type, note, occurred_at)
                        values ('%s', 'DELIVERY_PROBLEM', '{"nl": "nl", "en": "en"}', now());
                        select pg_notify('alert', '')""".formatted(id));
            }

            await().atMost(5, SECONDS)
                    .untilAsserted(() -> assertThat(client.ids()).containsExactly(id.toString()));
        }
    }

    private void hangUpOnEveryone() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where usename = current_user and pid <> pg_backend_pid()""");
        }
    }

    private static SseClient openAgain(String lastEventId) {
        return open("Authorization: Bearer %s\r\nLast-Event-ID: %s\r\n".formatted(SANNE, lastEventId));
    }

    private static SseClient open() {
        return open("Authorization: Bearer %s\r\n".formatted(SANNE));
    }

    private static SseClient open(String headers) {
        var client = new SseClient(RestAssured.port, headers);
        await().atMost(5, SECONDS).until(client::isOpen);
        return client;
    }

    private UUID post(String title) throws Exception {
        var initiative = UUID.randomUUID();
        events.send(
                        "nl.stvda.initiative.submitted.v1",
                        IncomingEvents.initiative("initiative.submitted", initiative, title))
                .get();
        return initiative;
    }

    private static String alert(UUID initiative) {
        return given().auth()
                .oauth2(SANNE)
                .queryParam("limit", 200)
                .get("/v1/alerts")
                .jsonPath()
                .getString("items.find { it.initiative?.id == '%s' }.id".formatted(initiative));
    }
}
