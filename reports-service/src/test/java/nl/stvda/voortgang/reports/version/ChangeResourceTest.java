package nl.stvda.voortgang.reports.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.DraftReading;
import nl.stvda.voortgang.reports.intake.Posted;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ChangeResourceTest {

    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    DataSource dataSource;

    /** Asked for when a test runs: the port is known then. */
    private static URI changes() {
        return URI.create("http://localhost:%d/v1/rounds/digitalisation-2/draft/changes".formatted(RestAssured.port));
    }

    @Test
    void tellsOfEachChangeInOrder() {
        var initiative = Posted.anInitiative();
        var before = DraftReading.now().version();

        try (var stream = EventStream.open(changes())) {
            initiative.submitted().to(connector);
            initiative.atRevision(2).changed().to(connector);
            initiative.atRevision(3).withdrawn().announcedWithdrawn().to(connector);

            assertThat(stream.next()).isEqualTo(change(before + 1, "placed", initiative.id()));
            assertThat(stream.next()).isEqualTo(change(before + 2, "changed", initiative.id()));
            assertThat(stream.next()).isEqualTo(change(before + 3, "withdrawn", initiative.id()));
        }
    }

    private static EventStream.Event change(long version, String change, UUID initiative) {
        return new EventStream.Event(
                Long.toString(version),
                "change",
                "{\"version\":%d,\"change\":\"%s\",\"section\":\"social-partner-initiatives\",\"initiativeId\":\"%s\"}"
                        .formatted(version, change, initiative));
    }

    @Test
    void tellsOfNarratives() {
        var path = "/v1/rounds/digitalisation-2/narratives/closing";
        var text = "{\"text\": {\"nl\": \"%s\"}, \"themes\": []}".formatted(UUID.randomUUID());

        try (var stream = EventStream.open(changes())) {
            Api.as(Token.SECRETARIAT, text)
                    .header("If-Match", "*")
                    .put(path)
                    .then()
                    .statusCode(200);

            assertThat(stream.next().data()).contains("\"change\":\"narrative\",\"section\":\"closing\"");
        }
    }

    @Test
    void tellsWithinMilliseconds() {
        try (var stream = EventStream.open(changes())) {
            Posted.anInitiative().submitted().to(connector);
            stream.next();
            var start = Instant.now();

            Posted.anInitiative().submitted().to(connector);
            stream.next();

            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofMillis(500));
        }
    }

    @Test
    void repeatsWhatAReaderMissed() {
        var seen = DraftReading.now().version();
        var missed = Posted.anInitiative();
        missed.submitted().to(connector);
        var live = Posted.anInitiative();

        try (var stream = EventStream.open(changes(), Long.toString(seen))) {
            assertThat(stream.next().data()).contains(missed.id().toString());

            live.submitted().to(connector);

            assertThat(stream.next().data()).contains(live.id().toString());
        }
    }

    @Test
    void goesOnFromTheVersionOfADraftThatWasRead() {
        var seen = DraftReading.now().version();
        Posted.anInitiative().submitted().to(connector);

        try (var stream = EventStream.open(URI.create(changes() + "?after=" + seen))) {
            assertThat(stream.next().id()).isEqualTo(Long.toString(seen + 1));
        }
    }

    @Test
    void sendsAReaderWhoMissedTooMuchBackToTheDraft() throws SQLException {
        var seen = DraftReading.now().version();
        Posted.anInitiative().submitted().to(connector);
        Posted.anInitiative().submitted().to(connector);
        forgetChange(seen + 1);

        try (var stream = EventStream.open(changes(), Long.toString(seen))) {
            assertThat(stream.next())
                    .isEqualTo(new EventStream.Event(
                            Long.toString(seen + 2), "reload", "{\"version\":%d}".formatted(seen + 2)));
        }
    }

    private void forgetChange(long version) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from draft_change where version = " + version);
        }
    }

    @Test
    void sendsAReaderFromTheFutureBackToTheDraft() {
        var version = DraftReading.now().version();

        try (var stream = EventStream.open(changes(), Long.toString(version + 1_000))) {
            assertThat(stream.next().name()).isEqualTo("reload");
        }
    }

    @Test
    void missesNothingWhenItsConnectionBreaks() throws SQLException {
        try (var stream = EventStream.open(changes())) {
            breakListeningConnections();

            var initiatives =
                    IntStream.range(0, 5).mapToObj(_ -> Posted.anInitiative()).toList();
            initiatives.forEach(initiative -> initiative.submitted().to(connector));

            assertThat(initiatives)
                    .allSatisfy(initiative -> assertThat(stream.next().data())
                            .contains(initiative.id().toString()));
        }
    }

    /** Whoever is given it next would fail in its place. */
    @Test
    void leavesNoBrokenConnectionToOthers() throws SQLException {
        breakListeningConnections();

        do {
            assertThatCode(this::useEveryConnection).doesNotThrowAnyException();
        } while (!isListening());
    }

    private void useEveryConnection() throws SQLException {
        var borrowed = new ArrayList<Connection>();
        try {
            for (var count = 0; count < 10; count++) {
                var connection = dataSource.getConnection();
                borrowed.add(connection);
                try (var statement = connection.createStatement()) {
                    statement.execute("values (1)");
                }
            }
        } finally {
            for (var connection : borrowed) {
                connection.close();
            }
        }
    }

    private boolean isListening() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var listening = statement.executeQuery("select from pg_stat_activity where query like 'listen %'")) {
            return listening.next();
        }
    }

    private void breakListeningConnections() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                    + " and (query like 'listen %' or query = 'select 1')");
        }
    }

    @Test
    void refusesAVersionThatIsNone() {
        var answer = Api.as(Token.AUDITOR)
                .header("Last-Event-ID", "yesterday")
                .get("/v1/rounds/digitalisation-2/draft/changes");

        answer.then().statusCode(400).body("errors[0].parameter", equalTo("Last-Event-ID"));
    }

    @Test
    void endsWhenTheTokenExpires() {
        var token = Token.expiringIn(Duration.ofSeconds(3));

        try (var stream = EventStream.openWith(token, changes())) {
            assertThat(stream.ends()).isTrue();
        }
    }
}
