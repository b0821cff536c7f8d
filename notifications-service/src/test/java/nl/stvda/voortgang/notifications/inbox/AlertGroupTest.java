package nl.stvda.voortgang.notifications.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.notifications.access.Token;
import nl.stvda.voortgang.notifications.alert.AlertType;
import nl.stvda.voortgang.notifications.alert.Alerts;
import nl.stvda.voortgang.notifications.alert.InitiativeNews;
import nl.stvda.voortgang.notifications.intake.IncomingEvents;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class AlertGroupTest {

    @Inject
    IncomingEvents events;

    @Inject
    Alerts alerts;

    @Inject
    Session session;

    private final UUID importId = UUID.randomUUID();
    private final String reader = Token.of("reader-" + importId, "secretariat");

    @Test
    void showsWhatCameWithOneImportAsOneItemThatCanBeOpened() throws Exception {
        events.send("nl.stvda.organisation.registered.v1", IncomingEvents.golden("organisation.registered", data -> {}))
                .get();
        var ids = List.of(imported("Eerste"), imported("Tweede"), imported("Derde"));
        resembles(ids.getFirst());

        var group = "items.findAll { it.group?.id == '%s' }.".formatted(importId);
        list(Map.of("grouped", true))
                .body(group + "initiative.id", contains(ids.getFirst().toString()))
                .body(group + "group.count", contains(4))
                .body(group + "group.unread", contains(4))
                .body(group + "group.types[0].type", contains("initiative-submitted", "initiative-resembles"))
                .body(group + "group.types[0].count", contains(3, 1))
                .body(group + "group.firstAt", contains("2026-01-15T09:30:00Z"))
                .body(group + "group.lastAt", contains("2026-01-15T09:30:01Z"))
                .body(
                        group + "group.message.nl",
                        contains("FNV: 3 nieuwe initiatieven, 1 initiatief dat er misschien al is"));
        list(Map.of("group", importId))
                .body("items", hasSize(4))
                .body("items.group.id", everyItem(equalTo(importId.toString())))
                .body("items[0].type", equalTo("initiative-resembles"));
        list(Map.of()).body(group + "id", hasSize(4));
    }

    @Test
    void staysUnreadUntilTheLastOfItIsRead() throws Exception {
        imported("Eerste");
        imported("Tweede");
        var before = unread();
        var ids = list(Map.of("group", importId)).extract().jsonPath().getList("items.id");

        as().put("/v1/alerts/{id}/read", ids.get(0)).then().statusCode(204);

        list(Map.of("grouped", true, "unread", true)).body("items.group.id", hasItem(importId.toString()));
        as().get("/v1/alert-groups/{id}", importId)
                .then()
                .statusCode(200)
                .body("count", equalTo(2))
                .body("unread", equalTo(1));
        assertThat(unread()).isEqualTo(before - 1);

        as().put("/v1/alerts/{id}/read", ids.get(1)).then().statusCode(204);

        list(Map.of("grouped", true, "unread", true)).body("items.group.id", not(hasItem(importId.toString())));
        assertThat(unread()).isEqualTo(before - 2);
    }

    @Test
    void isReadAndUnreadAsAWhole() throws Exception {
        imported("Eerste");
        imported("Tweede");
        var before = unread();

        as().put("/v1/alert-groups/{id}/read", importId).then().statusCode(204);
        as().put("/v1/alert-groups/{id}/read", importId).then().statusCode(204);

        assertThat(unread()).isEqualTo(before - 2);
        list(Map.of("group", importId)).body("items.read", everyItem(equalTo(true)));

        as().delete("/v1/alert-groups/{id}/read", importId).then().statusCode(204);

        assertThat(unread()).isEqualTo(before);
        as().get("/v1/alert-groups/{id}", importId).then().body("unread", equalTo(2));
    }

    @Test
    void explainsThatAGroupIsUnknown() {
        as().get("/v1/alert-groups/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("https://notifications.example.org/problems/unknown-alert-group"));
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        as().queryParam("grouped", "maybe")
                .queryParam("group", "x")
                .get("/v1/alerts")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("grouped", "group"));
        as().queryParam("grouped", "true")
                .queryParam("group", importId)
                .get("/v1/alerts")
                .then()
                .statusCode(400)
                .body("errors.code", contains("contradicts-group"));
    }

    @Test
    void raisesAThousandWithAHandfulOfStatements() throws Exception {
        var news = IntStream.range(0, 1_000).mapToObj(this::news).toList();

        var statements = statements(() -> alerts.raise(news));

        as().get("/v1/alert-groups/{id}", importId).then().body("count", equalTo(1_000));
        // about ten, and some of the scheduler, which sends the mail meanwhile
        assertThat(statements).isLessThan(100);
    }

    @Test
    void raisesTheSameNewsOnceAlsoWithinOneBatch() {
        var twice = List.of(news(1), news(2));

        QuarkusTransaction.requiringNew().run(() -> alerts.raise(List.of(twice.get(0), twice.get(0), twice.get(1))));
        QuarkusTransaction.requiringNew().run(() -> alerts.raise(twice));

        as().get("/v1/alert-groups/{id}", importId).then().body("count", equalTo(2));
    }

    private InitiativeNews news(int number) {
        return new InitiativeNews(
                AlertType.INITIATIVE_SUBMITTED,
                new UUID(importId.getMostSignificantBits(), number),
                1,
                "org-" + importId,
                "digitalisation",
                LocalizedText.of("nl", "Nummer " + number),
                List.of(),
                null,
                null,
                Instant.parse("2026-01-15T09:30:00Z"),
                importId);
    }

    private long statements(Runnable work) {
        var statistics = session.getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var before = statistics.getPrepareStatementCount();
            QuarkusTransaction.requiringNew().run(work);
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private UUID imported(String title) throws Exception {
        var id = UUID.randomUUID();
        events.send("nl.stvda.initiative.submitted.v1", imported(id, title)).get();
        return id;
    }

    private ObjectNode imported(UUID id, String title) {
        return IncomingEvents.initiative("initiative.submitted", id, title).put("import", importId.toString());
    }

    private void resembles(UUID initiative) throws Exception {
        events.send(
                        "nl.stvda.initiative.resemblance-found.v1",
                        IncomingEvents.golden("initiative.resemblance-found", data -> {
                            data.withObject("/initiative").put("id", initiative.toString());
                            data.put("import", importId.toString());
                        }))
                .get();
    }

    private ValidatableResponse list(Map<String, ?> parameters) {
        return as().queryParams(parameters)
                .queryParam("limit", 200)
                .get("/v1/alerts")
                .then()
                .statusCode(200);
    }

    private long unread() {
        return list(Map.of()).extract().jsonPath().getLong("unread");
    }

    private RequestSpecification as() {
        return given().auth().oauth2(reader);
    }
}
