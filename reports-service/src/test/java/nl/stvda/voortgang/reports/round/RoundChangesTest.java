package nl.stvda.voortgang.reports.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.opening.OpenedRound;
import nl.stvda.voortgang.reports.signoff.Members;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class RoundChangesTest {

    private static final String CHANGED = """
            {"title": {"nl": "Anders"}, "year": 2011, "period": {"start": "2010-02-01", "end": "2011-01-31"},
             "signOff": {"rule": "both-sides-majority", "deadlineCountsAsConsent": true},
             "recipients": [{"code": "sgi-europe", "name": "SGI Europe"}], "languages": ["en", "nl"]}
            """;

    private final InMemoryConnector connector;
    private final DataSource database;

    RoundChangesTest(@Any InMemoryConnector connector, DataSource database) {
        this.connector = connector;
        this.database = database;
    }

    /** Lets every member approve what the round says now. */
    private void approved(String round) {
        Members.register(database);
        new TestRound(round).withoutChecks(database).approved();
    }

    private String aRound() {
        return OpenedRound.first(OpenedRound.anAgreement(connector));
    }

    private static Response put(String path, String ifMatch, String body) {
        return Api.as(Token.SECRETARIAT, body).header("If-Match", ifMatch).put("/v1/rounds/" + path);
    }

    private static Response move(String round, String move, String reason) {
        return Api.as(Token.SECRETARIAT, "{\"move\": \"%s\", \"reason\": %s}".formatted(move, reason))
                .header("If-Match", "*")
                .post("/v1/rounds/%s/moves".formatted(round));
    }

    private static Response move(String round, String move) {
        return move(round, move, "null");
    }

    @Test
    void changesWhatARoundIsCalledAboutAndFor() {
        var round = aRound();

        var answer = put(round, "\"0\"", CHANGED);

        answer.then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("title.nl", equalTo("Anders"))
                .body("year", equalTo(2011))
                .body("period.end", equalTo("2011-01-31"))
                .body("signOff.deadlineCountsAsConsent", equalTo(true))
                .body("recipients.code", contains("sgi-europe"))
                .body("languages", contains("en", "nl"))
                .body("changedBy", equalTo("secretariat"));
    }

    @Test
    void refusesToOverwriteWhatTheWriterHasNotSeen() {
        var round = aRound();
        put(round, "\"0\"", CHANGED);

        put(round, "\"0\"", CHANGED).then().statusCode(412).header("ETag", equalTo("\"1\""));
        put(round + "/dates/collecting", "\"0\"", "{\"date\": \"2010-10-01\"}")
                .then()
                .statusCode(412);
        Api.as(Token.SECRETARIAT, "{\"move\": \"start-collecting\"}")
                .header("If-Match", "\"0\"")
                .post("/v1/rounds/%s/moves".formatted(round))
                .then()
                .statusCode(412);
    }

    @Test
    void keepsWhoSetADateAndWhyItMoved() {
        var round = aRound();
        put(round + "/dates/collecting", "\"0\"", "{\"date\": \"2010-10-01\"}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("deadlines[0].label.en", equalTo("Contributions of the organisations received"));

        var silent = put(round + "/dates/collecting", "\"1\"", "{\"date\": \"2010-10-08\"}");
        var told = put(
                round + "/dates/collecting",
                "\"1\"",
                "{\"date\": \"2010-10-08\", \"reason\": \"Twee leden vroegen erom\"}");

        silent.then().statusCode(400).body("errors.pointer", contains("#/reason"));
        told.then()
                .statusCode(200)
                .body("deadlines[0].date", equalTo("2010-10-08"))
                .body("deadlines[0].setBy", equalTo("secretariat"))
                .body("deadlines[0].reason", equalTo("Twee leden vroegen erom"));
        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/history".formatted(round))
                .then()
                .statusCode(200)
                .body("items.kind", contains("date", "date", "opened"))
                .body("items[0].subject", equalTo("collecting"))
                .body("items[0].was", equalTo("2010-10-01"))
                .body("items[0].became", equalTo("2010-10-08"))
                .body("items[0].reason", equalTo("Twee leden vroegen erom"))
                .body("items[0].by", equalTo("secretariat"));
    }

    @Test
    void plansAllDatesAtOnceAndAsksWhyWhereOneMoves() {
        var round = aRound();
        put(round + "/dates/collecting", "*", "{\"date\": \"2027-03-01\"}");

        var silent = put(round + "/dates", "\"1\"", "{\"submission\": \"2027-05-14\"}");
        var told = put(round + "/dates", "\"1\"", "{\"submission\": \"2027-05-14\", \"reason\": \"Plan\"}");
        var again = put(round + "/dates", "\"2\"", "{\"submission\": \"2027-05-14\"}");
        var never = put(round + "/dates", "*", "{\"submission\": \"1027-05-14\"}");

        silent.then().statusCode(400).body("errors.pointer", contains("#/reason"));
        told.then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("deadlines.kind", contains("collecting", "comments", "sign-off", "submission"))
                .body("deadlines[3].date", equalTo("2027-05-14"));
        again.then().statusCode(200).header("ETag", equalTo("\"2\""));
        never.then().statusCode(400).body("errors.code", contains("day-out-of-range"));
    }

    @Test
    void setsDatesOfKindsOfItsOwn() {
        var round = aRound();

        var answer = put(
                round + "/dates/board-meeting", "*", "{\"date\": \"2010-10-01\", \"label\": {\"nl\": \"Bestuur\"}}");

        answer.then().statusCode(200).body("deadlines.kind", hasItem("board-meeting"));
        put(round + "/dates/Board Meeting", "*", "{\"date\": \"2010-10-01\"}")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("kind"));
    }

    @Test
    void goesFromThePlanToTheEnd() {
        var round = aRound();

        move(round, "start-collecting").then().statusCode(200).body("state", equalTo("collecting"));
        move(round, "start-editing").then().statusCode(200).body("state", equalTo("editing"));
        move(round, "ask-comments").then().statusCode(200).body("state", equalTo("commenting"));
        move(round, "ask-sign-off").then().statusCode(200).body("state", equalTo("signing-off"));
        approved(round);
        move(round, "submit").then().statusCode(200).body("state", equalTo("submitted"));
        move(round, "close")
                .then()
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("moves", empty());
        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/history".formatted(round))
                .then()
                .body("items[0].subject", equalTo("close"))
                .body("items[0].was", equalTo("submitted"))
                .body("items[0].became", equalTo("closed"));
    }

    @Test
    void submitsNothingThatTheMembersHaveNotApproved() {
        var round = aRound();
        move(round, "start-collecting");
        move(round, "start-editing");
        move(round, "ask-sign-off");

        var answer = move(round, "submit");

        answer.then().statusCode(409).body("type", endsWith("/problems/not-approved"));
        Api.as(Token.AUDITOR).get("/v1/rounds/" + round).then().body("state", equalTo("signing-off"));
    }

    @Test
    void takesBackNoSignatureOfWhatWasSubmitted() {
        var round = aRound();
        move(round, "start-collecting");
        move(round, "start-editing");
        move(round, "ask-sign-off");
        approved(round);
        move(round, "submit").then().statusCode(200);

        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s/snapshots/1/signatures".formatted(round))
                .then()
                .body("state", equalTo("submitted"));
    }

    @Test
    void refusesAMoveThatIsNotPossibleAndListsThoseThatAre() {
        var round = aRound();

        var answer = move(round, "submit");

        answer.then()
                .statusCode(409)
                .body("type", endsWith("/problems/illegal-round-move"))
                .body("allowed", contains("start-collecting", "cancel"));
        Api.as(Token.AUDITOR).get("/v1/rounds/" + round).then().body("state", equalTo("planned"));
    }

    @Test
    void asksWhyWhereAMoveTakesSomethingBack() {
        var round = aRound();

        var silent = move(round, "cancel");
        var told = move(round, "cancel", "\"Er komt dit jaar geen rapport\"");

        silent.then().statusCode(400).body("errors.pointer", contains("#/reason"));
        told.then().statusCode(200).body("state", equalTo("cancelled")).body("moves", contains("reinstate"));
    }

    @Test
    void fixesWhatTheReportSaysOnceItIsSubmitted() {
        var round = aRound();
        move(round, "start-collecting");
        move(round, "start-editing");
        move(round, "ask-sign-off");
        approved(round);
        move(round, "submit");

        var text = put(round + "/narratives/introduction", "*", "{\"text\": {\"nl\": \"Te laat\"}, \"themes\": []}");
        var title = put(round, "*", CHANGED);
        var date = put(round + "/dates/collecting", "*", "{\"date\": \"2010-10-01\"}");

        text.then()
                .statusCode(409)
                .body("type", endsWith("/problems/round-not-editable"))
                .body("allowed", contains("close"));
        title.then().statusCode(409);
        date.then().statusCode(409);
    }
}
