package nl.stvda.voortgang.reports.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
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

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class CurationResourceTest {

    private final InMemoryConnector connector;
    private final DataSource database;
    private String agreement = "";
    private String round = "";

    CurationResourceTest(@Any InMemoryConnector connector, DataSource database) {
        this.connector = connector;
        this.database = database;
    }

    @BeforeEach
    void openARound() {
        agreement = OpenedRound.anAgreement(connector);
        round = OpenedRound.first(agreement);
    }

    private Posted posted(String dutch) {
        var initiative = Posted.anInitiative().with("agreement", agreement).titled(dutch);
        initiative.submitted().to(connector);
        return initiative;
    }

    private String curation(Posted initiative) {
        return "/v1/rounds/%s/curations/%s".formatted(round, initiative.id());
    }

    private Response step(Posted initiative, String body) {
        var tag = Api.as(Token.AUDITOR).get(curation(initiative)).getHeader("ETag");
        return stepAt(initiative, tag, body);
    }

    private Response stepAt(Posted initiative, String tag, String body) {
        return Api.as(Token.SECRETARIAT, body).header("If-Match", tag).post(curation(initiative) + "/steps");
    }

    private void taken(Posted initiative, String body) {
        step(initiative, body).then().statusCode(200);
    }

    private static String leaveOut() {
        return "{\"kind\": \"leave-out\", \"reason\": \"Over een andere overeenkomst\"}";
    }

    private static String into(String kind, Posted other) {
        return "{\"kind\": \"%s\", \"into\": \"%s\"}".formatted(kind, other.id());
    }

    private Response undoLast(Posted initiative) {
        var steps = "/v1/rounds/%s/curation-steps".formatted(round);
        var last = Api.as(Token.AUDITOR).get(curation(initiative) + "/steps").path("items[0].id");
        var tag = Api.as(Token.AUDITOR).get(curation(initiative)).getHeader("ETag");
        return Api.as(Token.SECRETARIAT, "{}").header("If-Match", tag).post("%s/%s/undo".formatted(steps, last));
    }

    private DraftReading draft() {
        return DraftReading.of(round, Token.AUDITOR);
    }

    private List<String> shown(String section) {
        var entries = draft().section(section).orElseThrow().get("entries");
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.get("initiativeId").asText())
                .toList();
    }

    private static String id(Posted initiative) {
        return initiative.id().toString();
    }

    @Test
    void movesAnEntryToAnotherSectionAndBack() {
        var course = posted("De cursus");

        taken(course, "{\"kind\": \"move\", \"section\": \"other\"}");

        assertThat(shown("other")).containsExactly(id(course));
        assertThat(shown("trainings")).isEmpty();
        undoLast(course).then().statusCode(200).body("decision.place", equalTo(null));
        assertThat(shown("trainings")).containsExactly(id(course));
    }

    @Test
    void putsAnEntryBeforeAllOthersAndBehindANamedOne() {
        var one = posted("Een");
        var two = posted("Twee");
        var three = posted("Drie");
        taken(one, "{\"kind\": \"move\", \"section\": \"trainings\", \"first\": true}");
        taken(two, "{\"kind\": \"move\", \"section\": \"trainings\", \"after\": \"%s\"}".formatted(one.id()));
        taken(three, "{\"kind\": \"move\", \"section\": \"trainings\", \"after\": \"%s\"}".formatted(one.id()));

        assertThat(shown("trainings")).containsExactly(id(one), id(three), id(two));
    }

    @Test
    void holdsOneEntryInABlockForOne() {
        var one = posted("Een");
        var two = posted("Twee");
        var blocks = "/v1/rounds/%s/sections/introduction/blocks".formatted(round);
        var block =
                Api.as(Token.SECRETARIAT, "{\"kind\": \"entry\"}").post(blocks).path("id");
        var move = "{\"kind\": \"move\", \"section\": \"introduction\", \"block\": \"%s\"}".formatted(block);
        taken(one, move);

        step(two, move)
                .then()
                .statusCode(409)
                .body("type", containsString("step-not-possible"))
                .body("allowed", hasItems("move", "nest", "leave-out"));
        assertThat(shown("introduction")).containsExactly(id(one));
    }

    @Test
    void readsASingleEntryAsAParagraphAmongBullets() {
        var bullet = posted("In de lijst");
        var single = posted("Alleen");
        var blocks = "/v1/rounds/%s/sections/other/blocks".formatted(round);
        String block =
                Api.as(Token.SECRETARIAT, "{\"kind\": \"entry\"}").post(blocks).path("id");
        taken(bullet, "{\"kind\": \"move\", \"section\": \"other\"}");
        taken(single, "{\"kind\": \"move\", \"section\": \"other\", \"block\": \"%s\"}".formatted(block));

        var document = Api.as(Token.AUDITOR).accept("text/html").get("/v1/rounds/%s/draft".formatted(round));

        document.then()
                .body(containsString("<li id=\"entry-" + bullet.id()))
                .body(containsString("<article class=\"entry\" id=\"entry-" + single.id()))
                .body(not(containsString("Alleen")));
    }

    @Test
    void letsTheEntriesOfARemovedBlockStandInTheirSectionAgain() {
        var course = posted("De cursus");
        var blocks = "/v1/rounds/%s/sections/introduction/blocks".formatted(round);
        var added = Api.as(Token.SECRETARIAT, "{\"kind\": \"group\"}").post(blocks);
        String block = added.path("id");
        taken(course, "{\"kind\": \"move\", \"section\": \"introduction\", \"block\": \"%s\"}".formatted(block));

        Api.as(Token.SECRETARIAT)
                .header("If-Match", added.getHeader("ETag"))
                .delete(blocks + "/" + block)
                .then()
                .statusCode(204);

        assertThat(shown("trainings")).containsExactly(id(course));
    }

    @Test
    void nestsEntriesAndRefusesACircle() {
        var outer = posted("Buiten");
        var inner = posted("Binnen");
        taken(outer, "{\"kind\": \"show\", \"titleShown\": true}");
        taken(inner, into("nest", outer));

        step(outer, into("nest", inner))
                .then()
                .statusCode(409)
                .body("type", containsString("step-not-possible"))
                .body("detail", containsString("inside itself"));
        step(outer, into("merge", outer)).then().statusCode(409);
        assertThat(draft().entry(inner.id())
                        .orElseThrow()
                        .at("/editorial/nestedIn")
                        .asText())
                .isEqualTo(id(outer));
        Api.as(Token.AUDITOR)
                .accept("text/html")
                .header("Accept-Language", "nl")
                .get("/v1/rounds/%s/draft".formatted(round))
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("entry-" + outer.id(), "<ul class=\"entries\">", "entry-" + inner.id()));
    }

    /** Whoever waits is judged by what committed meanwhile; judged before, both steps would pass and close a circle. */
    @Test
    void judgesAStepByTheOneThatItWaitedFor() throws SQLException {
        var one = posted("Een");
        var other = posted("Ander");

        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select version from draft where round = '%s' for update".formatted(round));
            statement.execute("""
                    insert into curation (round, initiative, decision, version)
                    values ('%s', '%s', '{"place": {"nestedIn": "%s"}}', 0)
                    """.formatted(round, other.id(), one.id()));
            var waiting = CompletableFuture.supplyAsync(() -> stepAt(one, "\"0\"", into("nest", other)));
            await().until(this::somebodyWaits);
            connection.commit();

            waiting.join().then().statusCode(409).body("detail", containsString("inside itself"));
        }
    }

    private boolean somebodyWaits() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var waiting = statement.executeQuery("""
                        select 1 from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """)) {
            return waiting.next();
        }
    }

    @Test
    void refusesEntriesInsideEachOtherTooDeep() {
        var outer = posted("1");
        for (var level = 2; level <= 4; level++) {
            var inner = posted(Integer.toString(level));
            taken(inner, into("nest", outer));
            outer = inner;
        }

        step(posted("5"), into("nest", outer)).then().statusCode(409).body("detail", containsString("levels deep"));
    }

    @Test
    void mergesTwoIntoOneThatCountsForBothOrganisations() {
        var lead = posted("Van de een");
        var other = Posted.anInitiative()
                .with("agreement", agreement)
                .with("organisation", "cnv")
                .titled("Van de ander");
        other.submitted().to(connector);

        taken(other, into("merge", lead));

        var entry = draft().entry(lead.id()).orElseThrow();
        assertThat(entry.at("/jointWith/0/code").asText()).isEqualTo("cnv");
        assertThat(entry.at("/editorial/merged/0").asText()).isEqualTo(id(other));
        assertThat(draft().entries()).isEqualTo(1);
        assertThat(draft().entriesOf("fnv")).isEqualTo(1);
        assertThat(draft().entriesOf("cnv")).isEqualTo(1);
    }

    @Test
    void showsAMergedEntryAgainWhenTheOtherIsWithdrawn() {
        var lead = posted("De een");
        var other = posted("De ander");
        taken(other, into("merge", lead));

        lead.atRevision(2).withdrawn().announcedWithdrawn().to(connector);

        assertThat(shown("trainings")).containsExactly(id(other));
        assertThat(draft().entries()).isEqualTo(1);
        step(other, into("merge", lead)).then().statusCode(409);
    }

    @Test
    void keepsTheOrganisationsWordsBesideThoseOfTheReportAndSaysWhenTheyChanged() {
        var course = posted("Eigen titel");
        taken(course, "{\"kind\": \"reword\", \"title\": {\"nl\": \"Redactietitel\"}}");
        var reworded = draft().entry(course.id()).orElseThrow();

        course.atRevision(2).titled("Andere titel").changed().to(connector);

        assertThat(reworded.at("/title/nl").asText()).isEqualTo("Eigen titel");
        assertThat(reworded.at("/editorial/title/nl").asText()).isEqualTo("Redactietitel");
        assertThat(reworded.at("/editorial/ofRevision").asInt()).isEqualTo(1);
        assertThat(reworded.at("/editorial").has("sourceChanged")).isFalse();
        var behind = draft().entry(course.id()).orElseThrow();
        assertThat(behind.at("/title/nl").asText()).isEqualTo("Andere titel");
        assertThat(behind.at("/editorial/sourceChanged").asBoolean()).isTrue();
        Api.as(Token.AUDITOR)
                .get(curation(course))
                .then()
                .body("decision.rewording.ofTitle.nl", equalTo("Eigen titel"));
    }

    @Test
    void doesNotCallAnotherFactAChangeOfTheWords() {
        var course = posted("Titel");
        taken(course, "{\"kind\": \"reword\", \"title\": {\"nl\": \"Redactietitel\"}}");

        course.atRevision(2).withJson("themes", "[\"dignity\"]").changed().to(connector);

        assertThat(draft().entry(course.id()).orElseThrow().at("/editorial").has("sourceChanged"))
                .isFalse();
    }

    @Test
    void readsTheWordsOfTheReportInTheDocument() {
        var course = posted("Eigen titel");
        taken(course, "{\"kind\": \"reword\", \"title\": {\"nl\": \"Redactietitel\"}}");
        taken(course, "{\"kind\": \"show\", \"factsShown\": false}");

        Api.as(Token.AUDITOR)
                .accept("text/html")
                .header("Accept-Language", "nl")
                .get("/v1/rounds/%s/draft".formatted(round))
                .then()
                .body(containsString("Redactietitel"))
                .body(not(containsString("Eigen titel")));
    }

    @Test
    void leavesOutWithAReasonAndTakesBack() {
        var course = posted("De cursus");
        step(course, "{\"kind\": \"leave-out\"}").then().statusCode(400).body("errors.pointer", hasItem("#/reason"));

        taken(course, leaveOut());

        assertThat(draft().entry(course.id())).isEmpty();
        assertThat(draft().entries()).isZero();
        assertThat(draft().entriesOf("fnv")).isZero();
        step(course, "{\"kind\": \"move\", \"section\": \"other\"}")
                .then()
                .statusCode(409)
                .body("allowed", contains("take-back"));
        taken(course, "{\"kind\": \"take-back\"}");
        assertThat(shown("trainings")).containsExactly(id(course));
    }

    @Test
    void refusesAStepOfSomebodyWhoDidNotSeeTheLastOne() {
        var course = posted("De cursus");
        taken(course, "{\"kind\": \"move\", \"section\": \"other\"}");

        stepAt(course, "\"0\"", leaveOut()).then().statusCode(412).header("ETag", equalTo("\"1\""));
        Api.as(Token.SECRETARIAT, leaveOut())
                .post(curation(course) + "/steps")
                .then()
                .statusCode(428);
    }

    @Test
    void undoesAnyStepAndTheUndoingToo() {
        var course = posted("De cursus");
        taken(course, "{\"kind\": \"move\", \"section\": \"other\"}");
        taken(course, leaveOut());

        undoLast(course).then().statusCode(200);
        assertThat(shown("other")).containsExactly(id(course));
        undoLast(course).then().statusCode(200);
        assertThat(draft().entry(course.id())).isEmpty();
    }

    @Test
    void refusesToUndoWhatWasDecidedAnewSince() {
        var course = posted("De cursus");
        taken(course, "{\"kind\": \"move\", \"section\": \"other\"}");
        String first = Api.as(Token.AUDITOR).get(curation(course) + "/steps").path("items[0].id");
        taken(course, "{\"kind\": \"move\", \"section\": \"trainings\", \"first\": true}");

        Api.as(Token.SECRETARIAT, "{}")
                .header("If-Match", "\"2\"")
                .post("/v1/rounds/%s/curation-steps/%s/undo".formatted(round, first))
                .then()
                .statusCode(409)
                .body("type", containsString("step-superseded"));
    }

    @Test
    void tellsWhoDidWhatWhenAndWhy() {
        var course = posted("De cursus");
        taken(course, leaveOut());

        Api.as(Token.AUDITOR)
                .get(curation(course) + "/steps")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("leave-out"))
                .body("items[0].reason", equalTo("Over een andere overeenkomst"))
                .body("items[0].by", equalTo("secretariat"))
                .body("items[0].after.leftOut", equalTo(true));
        Api.as(Token.AUDITOR)
                .queryParam("round", round)
                .queryParam("action", "entry.left-out")
                .get("/v1/audit")
                .then()
                .body("items.entry.subject", contains(id(course)));
        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/curations".formatted(round))
                .then()
                .body("items.initiativeId", contains(id(course)));
    }

    @Test
    void changesNothingWhenTheSameIsAskedAgain() {
        var course = posted("De cursus");
        taken(course, leaveOut());
        var before = draft().version();

        step(course, leaveOut()).then().statusCode(200).body("version", equalTo(1));

        assertThat(draft().version()).isEqualTo(before);
    }

    @Test
    void refusesWhatTheRoundDoesNotHave() {
        var course = posted("De cursus");

        step(course, "{\"kind\": \"move\", \"section\": \"introduction\"}")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("no-entries-here"));
        step(course, "{\"kind\": \"move\", \"section\": \"other\", \"block\": \"%s\"}".formatted(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("unknown-block"));
        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/curations/%s".formatted(round, UUID.randomUUID()))
                .then()
                .statusCode(404);
    }
}
