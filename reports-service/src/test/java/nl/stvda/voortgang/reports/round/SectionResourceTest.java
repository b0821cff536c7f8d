package nl.stvda.voortgang.reports.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.util.UUID;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.draft.DraftReading;
import nl.stvda.voortgang.reports.intake.Posted;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sections of a round that is open: what they are called, ask and show, and where they stand. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class SectionResourceTest {

    private static final String COURSES = "{\"heading\": {\"nl\": \"Opleidingen\", \"en\": \"Training\"}}";

    private final InMemoryConnector connector;
    private final DataSource dataSource;
    private String agreement = "";
    private String round = "";

    SectionResourceTest(@Any InMemoryConnector connector, DataSource dataSource) {
        this.connector = connector;
        this.dataSource = dataSource;
    }

    @BeforeEach
    void openARound() {
        agreement = OpenedRound.anAgreement(connector);
        round = OpenedRound.first(agreement);
    }

    private String sections() {
        return "/v1/rounds/%s/sections".formatted(round);
    }

    private Response read(String section) {
        return Api.as(Token.AUDITOR).get(sections() + "/" + section);
    }

    private Response change(String section, String body) {
        return changeAt(section, read("introduction").getHeader("ETag"), body);
    }

    private Response changeAt(String section, String tag, String body) {
        return Api.as(Token.SECRETARIAT, body).header("If-Match", tag).put(sections() + "/" + section);
    }

    private String draftTag() {
        return Api.as(Token.AUDITOR)
                .accept("application/json")
                .get("/v1/rounds/%s/draft".formatted(round))
                .getHeader("ETag");
    }

    @Test
    void tellsHowTheReportIsDivided() {
        var answer = Api.as(Token.AUDITOR).get(sections());

        answer.then()
                .statusCode(200)
                .body("items.code", contains("introduction", "actions", "trainings", "other"))
                .body("items.position", contains(0, 1, 0, 1))
                .body("items.display", contains(null, null, "cards", "prose-bullets"))
                .body("items[2].parent", equalTo("actions"))
                .header(
                        "ETag",
                        equalTo(Api.as(Token.AUDITOR).get("/v1/rounds/" + round).getHeader("ETag")));
    }

    @Test
    void changesWhatASectionIsCalledAsksAndShows() {
        var seen = draftTag();

        var answer = change("trainings", """
                {"heading": {"nl": "Opleidingen"}, "question": {"nl": "Welke waren er in {{year}}?"},
                 "display": "table", "numbered": true}""");

        answer.then()
                .statusCode(200)
                .body("heading.nl", equalTo("Opleidingen"))
                .body("heading.en", nullValue())
                .body("question.nl", equalTo("Welke waren er in {{year}}?"))
                .body("display", equalTo("table"))
                .body("numbered", equalTo(true));
        var section = DraftReading.of(round, Token.AUDITOR).section("trainings").orElseThrow();
        assertThat(section.at("/heading/nl").asText()).isEqualTo("Opleidingen");
        assertThat(section.get("display").asText()).isEqualTo("table");
        assertThat(draftTag()).isNotEqualTo(seen);
    }

    @Test
    void keepsWhatIsLeftOutButTheQuestion() {
        change("trainings", """
                {"heading": {"nl": "Cursussen"}, "question": {"nl": "Welke?"}, "display": "table", "numbered": true}""");

        var answer = change("trainings", COURSES);

        answer.then()
                .body("display", equalTo("table"))
                .body("numbered", equalTo(true))
                .body("question", nullValue());
    }

    @Test
    void movesASectionAmongItsSiblings() {
        change("other", "{\"heading\": {\"nl\": \"Overig\"}, \"position\": 0}")
                .then()
                .statusCode(200)
                .body("position", equalTo(0));

        Api.as(Token.AUDITOR)
                .get(sections())
                .then()
                .body("items.findAll { it.parent == 'actions' }.code", contains("other", "trainings"));
        var group = DraftReading.of(round, Token.AUDITOR).section("actions").orElseThrow();
        assertThat(group.at("/sections/0/code").asText()).isEqualTo("other");
        change("other", "{\"heading\": {\"nl\": \"Overig\"}, \"position\": 9999}")
                .then()
                .body("position", equalTo(1));
    }

    @Test
    void placesEntriesAsBeforeWhateverTheOrderIsRead() {
        var template = "t-" + UUID.randomUUID();
        var rule = "{\"priority\": 1, \"sides\": [], \"levels\": [], \"instruments\": []}";
        Api.as(Token.SECRETARIAT, """
                {"id": "%s", "title": {"nl": "Twee gelijke"}, "sections": [
                  {"code": "first", "kind": "entries", "heading": {"nl": "Een"}, "placement": %s},
                  {"code": "second", "kind": "entries", "heading": {"nl": "Twee"}, "placement": %s}]}
                """.formatted(template, rule, rule))
                .post("/v1/templates")
                .then()
                .statusCode(201);
        OpenedRound.open(agreement, "\"template\": \"%s\"".formatted(template));
        var equal = agreement + "-2";
        var tag = Api.as(Token.AUDITOR).get("/v1/rounds/" + equal).getHeader("ETag");
        Api.as(Token.SECRETARIAT, "{\"heading\": {\"nl\": \"Twee\"}, \"position\": 0}")
                .header("If-Match", tag)
                .put("/v1/rounds/%s/sections/second".formatted(equal))
                .then()
                .statusCode(200);

        var initiative = Posted.anInitiative().with("agreement", agreement);
        initiative.submitted().to(connector);

        assertThat(DraftReading.of(equal, Token.AUDITOR).sectionOf(initiative.id()))
                .contains("first");
    }

    @Test
    void asksTheRulesOfTheNextRoundInTheSameOrder() {
        var template = "t-" + UUID.randomUUID();
        var rule = "{\"priority\": 1, \"sides\": [], \"levels\": [], \"instruments\": []}";
        Api.as(Token.SECRETARIAT, """
                {"id": "%s", "title": {"nl": "Twee gelijke"}, "sections": [
                  {"code": "first", "kind": "entries", "heading": {"nl": "Een"}, "placement": %s},
                  {"code": "second", "kind": "entries", "heading": {"nl": "Twee"}, "placement": %s}]}
                """.formatted(template, rule, rule)).post("/v1/templates");
        OpenedRound.open(agreement, "\"template\": \"%s\"".formatted(template));
        round = agreement + "-2";
        changeAt("second", read("second").getHeader("ETag"), "{\"heading\": {\"nl\": \"Twee\"}, \"position\": 0}")
                .then()
                .statusCode(200);

        OpenedRound.open(agreement, "\"previous\": \"%s\"".formatted(round))
                .then()
                .statusCode(201);
        var initiative = Posted.anInitiative().with("agreement", agreement);
        initiative.submitted().to(connector);

        assertThat(DraftReading.of(agreement + "-3", Token.AUDITOR).sectionOf(initiative.id()))
                .contains("first");
    }

    @Test
    void changesNothingWhenNothingIsDifferent() {
        change("trainings", COURSES);
        var tag = read("trainings").getHeader("ETag");
        var seen = draftTag();

        change("trainings", COURSES).then().statusCode(200).header("ETag", equalTo(tag));

        assertThat(draftTag()).isEqualTo(seen);
    }

    @Test
    void replacesNothingThatTheCallerHasNotSeen() {
        var stale = read("trainings").getHeader("ETag");
        change("other", "{\"heading\": {\"nl\": \"Al het andere\"}}").then().statusCode(200);

        changeAt("trainings", stale, COURSES).then().statusCode(412);
        Api.as(Token.SECRETARIAT, COURSES).put(sections() + "/trainings").then().statusCode(428);

        read("trainings").then().body("heading.nl", equalTo("Cursussen"));
    }

    @Test
    void staysAsItIsOnceTheReportIsFixed() {
        new TestRound(round).in(dataSource, RoundState.SUBMITTED);

        var answer = change("trainings", COURSES);

        answer.then()
                .statusCode(409)
                .body("type", endsWith("/problems/round-not-editable"))
                .body("allowed", contains("close"));
    }

    @Test
    void namesEveryViolation() {
        var answer = change("introduction", """
                {"heading": {"nl": "Over {{wat}}"}, "question": {"en": "{{why}}?"}, "display": "table"}""");

        answer.then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#/heading/nl", "#/question/en", "#/display"))
                .body("errors.code", hasItem("only-for-entries"));
        change("introduction", "{\"position\": -1, \"kind\": \"text\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#/heading", "#/position", "#/kind"));
        change("nowhere", COURSES).then().statusCode(404).body("type", endsWith("/problems/unknown-section"));
    }

    @Test
    void saysInTheHistoryWhoChangedWhat() {
        change("trainings", COURSES);

        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/history".formatted(round))
                .then()
                .body("items[0].kind", equalTo("section"))
                .body("items[0].subject", equalTo("trainings"))
                .body("items[0].by", equalTo("secretariat"));
        Api.as(Token.AUDITOR)
                .get("/v1/audit?round=" + round)
                .then()
                .body(
                        "items.entry.find { it.action == 'round.section-changed' }.details.before.heading.nl",
                        equalTo("Cursussen"));
    }

    @Test
    void leavesRoundsAloneWhenTheirTemplateChanges() {
        String template = Api.as(Token.AUDITOR).get("/v1/rounds/" + round).path("template");
        var before = Api.as(Token.AUDITOR).get(sections()).asString();
        var tag = Api.as(Token.AUDITOR).get("/v1/templates/" + template).getHeader("ETag");

        Api.as(Token.SECRETARIAT, """
                {"title": {"nl": "Anders"}, "sections": [{"code": "only", "kind": "text", "heading": {"nl": "Alleen"}}]}""")
                .header("If-Match", tag)
                .put("/v1/templates/" + template)
                .then()
                .statusCode(200);

        assertThat(Api.as(Token.AUDITOR).get(sections()).asString()).isEqualTo(before);
    }

    @Test
    void leavesTheTemplateAloneWhenARoundChanges() {
        String template = Api.as(Token.AUDITOR).get("/v1/rounds/" + round).path("template");

        change("trainings", COURSES).then().statusCode(200);

        Api.as(Token.AUDITOR)
                .get("/v1/templates/" + template)
                .then()
                .body("sections.heading.nl", not(hasItem("Opleidingen")));
    }

    @Test
    void makesANewVersionOfTheDraftWhenTheRoundIsCalledDifferently() {
        var seen = draftTag();
        var current = Api.as(Token.AUDITOR).get("/v1/rounds/" + round);

        Api.as(Token.SECRETARIAT, """
                {"title": {"nl": "Een andere titel"}, "year": 2010,
                 "period": {"start": "2010-01-01", "end": "2010-12-31"},
                 "signOff": {"rule": "every-member", "deadlineCountsAsConsent": false},
                 "recipients": [], "languages": ["nl"]}""")
                .header("If-Match", current.getHeader("ETag"))
                .put("/v1/rounds/" + round)
                .then()
                .statusCode(200);

        assertThat(draftTag()).isNotEqualTo(seen);
        assertThat(DraftReading.of(round, Token.AUDITOR).json().at("/title/nl").asText())
                .isEqualTo("Een andere titel");
    }
}
