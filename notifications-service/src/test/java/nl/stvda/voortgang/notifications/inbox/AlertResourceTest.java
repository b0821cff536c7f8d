package nl.stvda.voortgang.notifications.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.notifications.access.Token;
import nl.stvda.voortgang.notifications.intake.IncomingEvents;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class AlertResourceTest {

    private static final String SANNE = Token.of("sanne", "secretariat");

    @Inject
    IncomingEvents events;

    private final UUID initiative = UUID.randomUUID();

    @Test
    void saysWhoDidWhatAndWhereToLook() throws Exception {
        events.send("nl.stvda.organisation.registered.v1", IncomingEvents.golden("organisation.registered", data -> {}))
                .get();
        post("Leergang");

        var alert = mine();

        assertThat(alert)
                .containsOnlyKeys(
                        "id",
                        "type",
                        "organisation",
                        "organisationName",
                        "initiative",
                        "message",
                        "link",
                        "occurredAt",
                        "read")
                .containsEntry("type", "initiative-submitted")
                .containsEntry("organisation", "fnv")
                .containsEntry("organisationName", "FNV")
                .containsEntry(
                        "initiative",
                        Map.of(
                                "id",
                                initiative.toString(),
                                "revision",
                                1,
                                "title",
                                Map.of("nl", "Leergang", "en", "Leergang (en)")))
                .containsEntry(
                        "message",
                        Map.of(
                                "nl", "FNV heeft een nieuw initiatief ingestuurd",
                                "en", "FNV posted a new initiative"))
                .containsEntry(
                        "link", "https://dashboard.example.org/rounds/digitalisation-2/draft#entry-" + initiative)
                .containsEntry("occurredAt", "2026-01-15T09:30:00Z")
                .containsEntry("read", false);
    }

    @Test
    void leadsToTheDashboardWhenNoRoundCollectsForTheAgreement() throws Exception {
        events.send(
                        "nl.stvda.initiative.submitted.v1",
                        IncomingEvents.initiative("initiative.submitted", initiative, "Thuis")
                                .put("agreement", "telework"))
                .get();

        assertThat(mine()).containsEntry("link", "https://dashboard.example.org/");
    }

    @Test
    void keepsWhatIsReadPerPerson() throws Exception {
        post("Gelezen");
        var id = mine().get("id");

        as(SANNE).put("/v1/alerts/{id}/read", id).then().statusCode(204);

        assertThat(mine()).containsEntry("read", true);
        as(SANNE)
                .queryParam("unread", true)
                .queryParam("limit", 200)
                .get("/v1/alerts")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void countsWhatIsUnreadPerPerson() throws Exception {
        post("Van Pieter");
        var id = mine().get("id");
        var pieter = Token.of("pieter", "secretariat");
        var anneke = Token.of("anneke", "secretariat");
        var before = unread(pieter);
        assertThat(unread(anneke)).isEqualTo(before);

        as(pieter).put("/v1/alerts/{id}/read", id).then().statusCode(204);
        as(pieter).put("/v1/alerts/{id}/read", id).then().statusCode(204);

        assertThat(unread(pieter)).isEqualTo(before - 1);
        assertThat(unread(anneke)).isEqualTo(before);

        as(pieter).delete("/v1/alerts/{id}/read", id).then().statusCode(204);
        as(pieter).delete("/v1/alerts/{id}/read", id).then().statusCode(204);

        assertThat(unread(pieter)).isEqualTo(before);
    }

    @Test
    void pagesNewestFirstWhileAlertsAreAdded() throws Exception {
        for (var number = 1; number <= 5; number++) {
            post("Bladzijde " + number, UUID.randomUUID());
        }
        var seen = new ArrayList<String>();

        @Nullable String next = "/v1/alerts?limit=2";
        for (var pages = 0; next != null && pages < 3; pages++) {
            var answer = as(SANNE)
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(answer.jsonPath().getList("items.initiative.title.nl"));
            post("Ertussen " + pages, UUID.randomUUID());
            next = next(answer.header("Link"));
        }

        assertThat(seen)
                .startsWith("Bladzijde 5", "Bladzijde 4", "Bladzijde 3", "Bladzijde 2", "Bladzijde 1")
                .doesNotHaveDuplicates();
    }

    @Test
    void narrowsToKindsAndOrganisations() throws Exception {
        post("Ingestuurd");
        var organisation = "org-" + initiative;
        events.send(
                        "nl.stvda.initiative.changed.v1",
                        IncomingEvents.initiative("initiative.changed", initiative, "Gewijzigd")
                                .put("revision", 2)
                                .put("organisation", organisation))
                .get();

        assertThat(types("organisation", organisation)).containsExactly("initiative-changed");
        assertThat(types("type", "initiative-submitted")).containsOnly("initiative-submitted");
        as(SANNE)
                .queryParam("type", "initiative-submitted", "nonsense")
                .get("/v1/alerts")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItems("type"));
    }

    @Test
    void marksManyAtOnceOrNoneWhereOneIsUnknown() throws Exception {
        post("Een", UUID.randomUUID());
        post("Twee", UUID.randomUUID());
        var reader = Token.of("reader-of-many", "secretariat");
        var ids = list().getList("items.id", String.class).subList(0, 2);
        var before = unread(reader);

        markMany(reader, "{\"alerts\":[\"%s\",\"%s\"]}".formatted(ids.getFirst(), UUID.randomUUID()), 404);
        assertThat(unread(reader)).isEqualTo(before);

        markMany(reader, "{\"alerts\":[\"%s\",\"%s\"]}".formatted(ids.get(0), ids.get(1)), 204);
        markMany(reader, "{\"alerts\":[\"%s\",\"%s\"]}".formatted(ids.get(0), ids.get(1)), 204);
        assertThat(unread(reader)).isEqualTo(before - 2);
    }

    @Test
    void marksAllThatWasSeenAndNotWhatCameMeanwhile() throws Exception {
        post("Gezien", UUID.randomUUID());
        var newestSeen = list().getString("items[0].id");
        post("Daarna", UUID.randomUUID());
        var reader = Token.of("reader-of-all", "secretariat");

        markMany(reader, "{\"upTo\":\"%s\",\"types\":[\"mail-undeliverable\"]}".formatted(newestSeen), 204);
        assertThat(unread(reader)).isGreaterThan(1);
        markMany(reader, "{\"upTo\":\"%s\"}".formatted(newestSeen), 204);

        assertThat(unread(reader)).isEqualTo(1);
    }

    @Test
    void refusesMoreMarksThanAPageHolds() {
        var ids = "\"%s\",".formatted(UUID.randomUUID()).repeat(201);

        markMany(SANNE, "{\"alerts\":[%s]}".formatted(ids.substring(0, ids.length() - 1)), 400);
        markMany(SANNE, "{\"alerts\":[null]}", 400);
        markMany(SANNE, "{\"colour\":\"red\"}", 400);
        markMany(Token.of("audit", "auditor"), "{}", 403);
    }

    private static void markMany(String token, String body, int status) {
        as(token)
                .contentType("application/json")
                .body(body)
                .post("/v1/alerts/read-marks")
                .then()
                .statusCode(status);
    }

    private static List<String> types(String parameter, String value) {
        return as(SANNE)
                .queryParam(parameter, value)
                .get("/v1/alerts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.type");
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        as(SANNE)
                .queryParam("unread", "maybe")
                .queryParam("limit", "0")
                .queryParam("cursor", "%%")
                .queryParam("colour", "red")
                .get("/v1/alerts")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("https://notifications.example.org/problems/invalid-request"))
                .body("errors.parameter", containsInAnyOrder("unread", "limit", "cursor", "colour"))
                .body(
                        "errors.code",
                        hasItems("not-a-boolean", "out-of-range", "malformed-cursor", "unknown-parameter"));
    }

    @Test
    void explainsThatAnAlertIsUnknown() {
        var id = UUID.randomUUID();

        as(SANNE)
                .put("/v1/alerts/{id}/read", id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("API-Version", "1.0.0")
                .body("type", equalTo("https://notifications.example.org/problems/unknown-alert"))
                .body("detail", equalTo("No alert has the id %s.".formatted(id)));
        given().get("/problems/unknown-alert").then().statusCode(200).contentType("text/html");
    }

    private void post(String title) throws Exception {
        post(title, initiative);
    }

    private void post(String title, UUID id) throws Exception {
        events.send("nl.stvda.initiative.submitted.v1", IncomingEvents.initiative("initiative.submitted", id, title))
                .get();
    }

    private Map<String, Object> mine() {
        return list().getMap("items.find { it.initiative?.id == '%s' }".formatted(initiative));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static long unread(String token) {
        return as(token)
                .get("/v1/alerts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("unread");
    }

    private static JsonPath list() {
        return as(SANNE)
                .queryParam("limit", 200)
                .get("/v1/alerts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static @Nullable String next(@Nullable String link) {
        var matcher = Pattern.compile("<https://notifications\\.example\\.org(.*)>; rel=\"next\"")
                .matcher(String.valueOf(link));
        return matcher.matches() ? matcher.group(1) : null;
    }
}
