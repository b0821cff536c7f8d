package nl.stvda.voortgang.reports.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.DraftReading;
import nl.stvda.voortgang.reports.intake.Posted;
import org.junit.jupiter.api.Test;

/** What could not be taken into the draft waits for somebody, and is settled once. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class DeadLetterResourceTest {

    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    DataSource database;

    private final Posted initiative = Posted.anInitiative();

    @Test
    void keepsWhatCannotBeReadWithItsCause() {
        var letter = unreadable();

        Api.as(Token.AUDITOR)
                .get("/v1/dead-letters/{id}", letter)
                .then()
                .statusCode(200)
                .body("state", equalTo("waiting"))
                .body("cause", containsString("cannot be read"))
                .body("type", equalTo("nl.stvda.initiative.submitted.v1"))
                .body("topic", equalTo("initiatives"))
                .body("attempts", equalTo(0))
                .body("handledBy", nullValue())
                .body("content.text", equalTo("unreadable"))
                .body("content.bytes", equalTo("unreadable".length()))
                .body("content.complete", equalTo(true))
                .body("content.headers.name", hasItem("ce_id"));
    }

    @Test
    void showsOnlyTheBeginningOfWhatIsLong() {
        initiative.submitted().withData("x".repeat(20_000)).to(connector);

        Api.as(Token.AUDITOR)
                .get("/v1/dead-letters/{id}", newest())
                .then()
                .body("content.text.length()", equalTo(16_384))
                .body("content.bytes", equalTo(20_000))
                .body("content.complete", equalTo(false));
    }

    @Test
    void playsBackWhatFailedOnceTheCauseIsGone() throws SQLException {
        var letter = refusedByTheDatabase();
        assertThat(DraftReading.now().entry(initiative.id())).isEmpty();

        playBack(letter)
                .statusCode(200)
                .body("state", equalTo("played-back"))
                .body("handledBy", equalTo("secretariat"));

        assertThat(DraftReading.now().revisionOf(initiative.id())).contains(1);
    }

    @Test
    void playsBackOnce() throws SQLException {
        var letter = refusedByTheDatabase();
        var first = playBack(letter).statusCode(200).extract().asString();

        var second = playBack(letter).statusCode(200).extract().asString();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void doesNotGoBackInTime() throws SQLException {
        var letter = refusedByTheDatabase();
        initiative.atRevision(2).changed().to(connector);

        playBack(letter).statusCode(200).body("state", equalTo("played-back"));

        assertThat(DraftReading.now().revisionOf(initiative.id())).contains(2);
    }

    @Test
    void tellsWhyItFailsAgain() {
        var letter = unreadable();

        playBack(letter)
                .statusCode(409)
                .body("type", containsString("dead-letter-fails-again"))
                .body("detail", containsString("cannot be read"));

        Api.as(Token.AUDITOR)
                .get("/v1/dead-letters/{id}", letter)
                .then()
                .body("state", equalTo("waiting"))
                .body("attempts", equalTo(1))
                .body("handledBy", equalTo("secretariat"));
    }

    @Test
    void discardsWithAReason() {
        var letter = unreadable();

        discard(letter, "{\"reason\": \"Een proef\"}")
                .statusCode(200)
                .body("state", equalTo("discarded"))
                .body("reason", equalTo("Een proef"))
                .body("handledBy", equalTo("secretariat"));

        playBack(letter).statusCode(409).body("type", containsString("dead-letter-settled"));
        discard(letter, "{\"reason\": \"Nogmaals\"}")
                .statusCode(409)
                .body("type", containsString("dead-letter-settled"));
        Api.as(Token.AUDITOR)
                .get("/v1/dead-letters?state=waiting&limit=200")
                .then()
                .body("items.id", not(hasItem(letter)));
        Api.as(Token.AUDITOR)
                .get("/v1/dead-letters?state=discarded&limit=200")
                .then()
                .body("items.find { it.id == '%s' }.reason".formatted(letter), equalTo("Een proef"))
                .body("items.find { it.id == '%s' }.content".formatted(letter), nullValue());
    }

    @Test
    void asksForAReason() {
        var letter = unreadable();

        discard(letter, "{}").statusCode(400).body("errors.pointer", hasItem("#/reason"));
    }

    @Test
    void knowsWhatThereIs() {
        var none = UUID.randomUUID().toString();

        playBack(none).statusCode(404);
        discard(none, "{\"reason\": \"Een proef\"}").statusCode(404);
        Api.as(Token.AUDITOR)
                .get("/v1/dead-letters?state=lost")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("unknown-state"));
    }

    private String unreadable() {
        initiative.submitted().withData("unreadable").to(connector);
        return newest();
    }

    /** A cause that goes away: a fault in the schema that somebody mends. */
    private String refusedByTheDatabase() throws SQLException {
        execute("alter table initiative add constraint refuses_one check (id <> '%s') not valid"
                .formatted(initiative.id()));
        try {
            initiative.submitted().to(connector);
        } finally {
            execute("alter table initiative drop constraint refuses_one");
        }
        return newest();
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private static String newest() {
        return Api.as(Token.AUDITOR)
                .get("/v1/dead-letters?state=waiting&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static ValidatableResponse playBack(String letter) {
        return Api.as(Token.SECRETARIAT)
                .post("/v1/dead-letters/{id}/attempts", letter)
                .then();
    }

    private static ValidatableResponse discard(String letter, String request) {
        return Api.as(Token.SECRETARIAT, request)
                .post("/v1/dead-letters/{id}/discard", letter)
                .then();
    }
}
