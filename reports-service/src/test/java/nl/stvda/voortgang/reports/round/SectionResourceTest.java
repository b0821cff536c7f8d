package nl.stvda.voortgang.reports.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.util.List;
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
    void putsASectionInsideAnotherAndOutAgain() {
        change("other", "{\"heading\": {\"nl\": \"Overig\"}, \"parent\": \"introduction\"}")
                .then()
                .statusCode(200)
                .body("parent", equalTo("introduction"))
                .body("position", equalTo(0));

        var answer = change("other", "{\"heading\": {\"nl\": \"Overig\"}, \"atTop\": true}");

        answer.then().statusCode(200).body("parent", nullValue()).body("position", equalTo(2));
        var draft = DraftReading.of(round, Token.AUDITOR);
        assertThat(draft.section("actions").orElseThrow().get("sections").findValuesAsText("code"))
                .containsExactly("trainings");
    }

    @Test
    void putsNoSectionInsideItself() {
        for (var inside : List.of("actions", "trainings")) {
            change("actions", "{\"heading\": {\"nl\": \"Acties\"}, \"parent\": \"%s\"}".formatted(inside))
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/problems/section-stays"))
                    .body("allowed", contains("introduction"));
        }

        read("actions").then().body("parent", nullValue()).body("heading.nl", equalTo("Wat er is gedaan"));
    }

    @Test
    void putsSectionsNoDeeperThanATemplateMay() {
        var above = "trainings";
        for (var level = 3; level <= 6; level++) {
            add("level-" + level, "text", "\"parent\": \"%s\"".formatted(above))
                    .then()
                    .statusCode(201);
            above = "level-" + level;
        }

        add("level-7", "text", "\"parent\": \"level-6\"")
                .then()
                .statusCode(409)
                .body("allowed", hasItem("level-5"))
                .body("allowed", not(hasItem("level-6")));
        change("actions", "{\"heading\": {\"nl\": \"Acties\"}, \"parent\": \"introduction\"}")
                .then()
                .statusCode(409)
                .body("allowed", empty());
    }

    private Response add(String code, String kind, String more) {
        return Api.as(Token.SECRETARIAT, """
                {"code": "%s", "kind": "%s", "heading": {"nl": "Nieuw"}, %s}
                """.formatted(code, kind, more)).post(sections());
    }

    private Response remove(String section) {
        return Api.as(Token.SECRETARIAT)
                .header("If-Match", read("introduction").getHeader("ETag"))
                .delete(sections() + "/" + section);
    }

    @Test
    void addsASectionThatTakesWhatBelongsInIt() {
        var training = posted("training");
        var tool = posted("tool");
        var seen = draftTag();

        add("annex", "entries", "\"placement\": %s".formatted(rule(0, "tool")))
                .then()
                .statusCode(201)
                .header("Location", endsWith(sections() + "/annex"))
                .body("position", equalTo(2))
                .body("display", equalTo("cards"))
                .body("placement.instruments", contains("tool"));

        var draft = DraftReading.of(round, Token.AUDITOR);
        assertThat(draft.sectionOf(tool.id())).contains("annex");
        assertThat(draft.sectionOf(training.id())).contains("trainings");
        assertThat(draftTag()).isNotEqualTo(seen);
        Api.as(Token.AUDITOR).get(sections() + "/annex/blocks").then().body("items.kind", contains("text", "entries"));
    }

    private static String rule(int priority, String instrument) {
        return "{\"priority\": %d, \"sides\": [], \"levels\": [], \"instruments\": [\"%s\"]}"
                .formatted(priority, instrument);
    }

    private Posted posted(String instrument) {
        var posted = Posted.anInitiative().with("agreement", agreement).with("instrument", instrument);
        posted.submitted().to(connector);
        return posted;
    }

    @Test
    void placesInitiativesAnewByAnotherRule() {
        var training = posted("training");
        var tool = posted("tool");

        change("trainings", "{\"heading\": {\"nl\": \"Cursussen\"}, \"placement\": %s}".formatted(rule(1, "tool")))
                .then()
                .statusCode(200)
                .body("placement.instruments", contains("tool"));
        change("other", "{\"heading\": {\"nl\": \"Overig\"}, \"placement\": %s}".formatted(rule(2, "research")))
                .then()
                .statusCode(200);

        var draft = DraftReading.of(round, Token.AUDITOR);
        assertThat(draft.sectionOf(tool.id())).contains("trainings");
        assertThat(draft.sectionOf(training.id())).isEmpty();
    }

    @Test
    void removesASectionThatHoldsNothing() {
        add("annex", "text", "\"numbered\": true").then().statusCode(201);

        remove("annex").then().statusCode(204);

        read("annex").then().statusCode(404);
        remove("annex").then().statusCode(404).body("type", endsWith("/problems/unknown-section"));
    }

    @Test
    void keepsSectionsThatHoldSomething() {
        posted("training");
        add("annex", "text", "\"text\": {\"nl\": \"Blijft staan.\"}").then().statusCode(201);

        staying(remove("actions"), "sections");
        staying(remove("trainings"), "initiatives");
        staying(remove("annex"), "texts");

        Api.as(Token.AUDITOR).get(sections() + "/annex/blocks").then().body("items", hasSize(1));
        Api.as(Token.SECRETARIAT).delete(sections() + "/annex").then().statusCode(428);
    }

    private static void staying(Response answer, String what) {
        answer.then()
                .statusCode(409)
                .body("type", endsWith("/problems/section-stays"))
                .body("detail", containsString(what))
                .body("allowed", contains("changeSection"));
    }

    @Test
    void keepsASectionThatSomebodyMovedAnEntryTo() {
        var tool = posted("tool");
        add("annex", "entries", "\"placement\": %s".formatted(rule(9, "research")));
        Api.as(Token.SECRETARIAT, "{\"kind\": \"move\", \"section\": \"annex\"}")
                .header("If-Match", "*")
                .post("/v1/rounds/%s/curations/%s/steps".formatted(round, tool.id()))
                .then()
                .statusCode(200);

        staying(remove("annex"), "initiatives");
    }

    @Test
    void addsNoSectionTwiceAndNamesWhatIsWrong() {
        add("trainings", "text", "\"numbered\": true")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/section-exists"));
        add("annex", "entries", "\"parent\": \"nowhere\", \"text\": {\"nl\": \"{{wat}}\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#/parent", "#/placement", "#/text/nl"));
        add("annex", "group", "\"text\": {\"nl\": \"Iets\"}, \"themes\": [\"dignity\"], \"display\": \"table\"")
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("not-for-groups", "only-for-themes", "only-for-entries"));
        change("introduction", "{\"heading\": {\"nl\": \"In\"}, \"parent\": \"actions\", \"atTop\": true}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-with-parent"));
    }

    @Test
    void addsAndRemovesNothingOnceTheReportIsFixed() {
        new TestRound(round).in(dataSource, RoundState.SUBMITTED);

        add("annex", "text", "\"numbered\": true")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/round-not-editable"));
        remove("introduction").then().statusCode(409);
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
