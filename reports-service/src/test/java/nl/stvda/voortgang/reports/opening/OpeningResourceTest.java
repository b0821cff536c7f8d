package nl.stvda.voortgang.reports.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
class OpeningResourceTest {

    private final InMemoryConnector connector;
    private final DataSource dataSource;

    OpeningResourceTest(@Any InMemoryConnector connector, DataSource dataSource) {
        this.connector = connector;
        this.dataSource = dataSource;
    }

    private static Posted about(String agreement) {
        return Posted.anInitiative().with("agreement", agreement);
    }

    @Test
    void opensARoundOfATemplateAboutAnyAgreement() {
        var agreement = OpenedRound.anAgreement(connector);
        var template = OpenedRound.aTemplate();

        var answer = OpenedRound.open(agreement, """
                "template": "%s", "submission": "2027-05-14",
                "dates": [{"kind": "sdc-adoption", "date": "2027-06-28", "label": {"nl": "Vaststelling"}},
                          {"kind": "comments", "date": "2027-04-01", "reason": "Het bestuur komt eerder bijeen"}],
                "signOff": {"rule": "board-consensus"},
                "recipients": [{"code": "etuc", "name": "ETUC"}], "languages": ["en"]
                """.formatted(template));

        answer.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/rounds/%s-1".formatted(agreement)))
                .body("id", equalTo(agreement + "-1"))
                .body("ordinal", equalTo(1))
                .body("year", equalTo(2010))
                .body("state", equalTo("planned"))
                .body("moves", contains("start-collecting", "cancel"))
                .body("template", equalTo(template))
                .body("signOff.rule", equalTo("board-consensus"))
                .body("signOff.deadlineCountsAsConsent", equalTo(false))
                .body("recipients.code", contains("etuc"))
                .body("languages", contains("en"))
                .body("deadlines.kind", contains("collecting", "comments", "sign-off", "submission", "sdc-adoption"))
                .body("deadlines[1].date", equalTo("2027-04-01"))
                .body("deadlines[1].reason", equalTo("Het bestuur komt eerder bijeen"))
                .body("deadlines[1].label.nl", equalTo("Opmerkingen van de leden binnen"));
        assertThat(answer.getHeader("ETag"))
                .isEqualTo(Api.as(Token.AUDITOR)
                        .get("/v1/rounds/%s-1".formatted(agreement))
                        .getHeader("ETag"));
    }

    @Test
    void showsAtOnceWhatArrivedBefore() {
        var agreement = OpenedRound.anAgreement(connector);
        var training = about(agreement).withJson("themes", "[\"dignity\"]");
        var research = about(agreement).with("instrument", "research");
        var rejected = about(agreement).reviewed("rejected");
        var withdrawn = about(agreement);
        var trial = Posted.aTrial().with("agreement", agreement);
        training.submitted().to(connector);
        research.submitted().to(connector);
        rejected.submitted().to(connector);
        withdrawn.submitted().to(connector);
        withdrawn.atRevision(2).withdrawn().announcedWithdrawn().to(connector);
        trial.submitted().to(connector);

        var round = OpenedRound.first(agreement);

        var draft = DraftReading.of(round, Token.AUDITOR);
        assertThat(draft.sectionOf(training.id())).contains("trainings");
        assertThat(draft.sectionOf(research.id())).contains("other");
        assertThat(draft.entriesShown()).hasSize(2);
        assertThat(draft.entries()).isEqualTo(2);
        assertThat(draft.entriesOf("fnv")).isEqualTo(2);
        assertThat(draft.entriesAbout("dignity")).isEqualTo(1);
    }

    @Test
    void countsOnWithTheEventsThatComeLater() {
        var agreement = OpenedRound.anAgreement(connector);
        var early = about(agreement);
        early.submitted().to(connector);
        var round = OpenedRound.first(agreement);

        about(agreement).submitted().to(connector);
        early.atRevision(2).withdrawn().announcedWithdrawn().to(connector);

        var draft = DraftReading.of(round, Token.AUDITOR);
        assertThat(draft.entriesShown()).hasSize(1);
        assertThat(draft.entries()).isEqualTo(1);
        assertThat(draft.version()).isEqualTo(2);
    }

    @Test
    void waitsForAnEventThatIsUnderWay() throws Exception {
        var agreement = OpenedRound.anAgreement(connector);
        var known = about(agreement);
        known.submitted().to(connector);
        var arriving = UUID.randomUUID();

        try (var secretariat = Executors.newVirtualThreadPerTaskExecutor();
                var intake = dataSource.getConnection();
                var statement = intake.createStatement()) {
            intake.setAutoCommit(false);
            statement.execute("""
                    insert into initiative (id, revision, organisation, themes, content, joint_with, agreement, tried,
                        reportable, side, level, instrument, readable_in)
                    select '%s', revision, organisation, themes, content, joint_with, agreement, tried, reportable, side,
                        level, instrument, readable_in
                    from initiative where id = '%s'
                    """.formatted(arriving, known.id()));
            var opened = secretariat.submit(() -> OpenedRound.first(agreement));
            await().until(this::someoneWaits);
            intake.commit();

            assertThat(DraftReading.of(opened.get(), Token.AUDITOR).entry(arriving))
                    .isPresent();
        }
    }

    private boolean someoneWaits() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            answer.next();
            return answer.getInt(1) > 0;
        }
    }

    @Test
    void givesSectionsTheirFixedTexts() {
        var round = OpenedRound.first(OpenedRound.anAgreement(connector));

        var answer = Api.as(Token.AUDITOR).get("/v1/rounds/%s/narratives/introduction".formatted(round));

        answer.then()
                .statusCode(200)
                .body("text.en", equalTo("Report {{ordinal}} about {{agreement}}."))
                .body("version", equalTo(0))
                .body("carriedOver", nullValue());
    }

    @Test
    void takesOverTheRoundBeforeAndMarksItsTexts() {
        var agreement = OpenedRound.anAgreement(connector);
        OpenedRound.open(agreement, """
                "template": "%s", "signOff": {"rule": "both-sides-majority", "deadlineCountsAsConsent": true},
                "recipients": [{"code": "etuc", "name": "ETUC"}]
                """.formatted(OpenedRound.aTemplate()))
                .then()
                .statusCode(201);
        write(agreement + "-1", "trainings", "Er waren veel cursussen.");

        var answer = OpenedRound.open(agreement, "\"previous\": \"%s-1\"".formatted(agreement));

        answer.then()
                .statusCode(201)
                .body("id", equalTo(agreement + "-2"))
                .body("previous", equalTo(agreement + "-1"))
                .body("signOff.rule", equalTo("both-sides-majority"))
                .body("signOff.deadlineCountsAsConsent", equalTo(true))
                .body("recipients.name", contains("ETUC"))
                .body("deadlines", empty());
        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s-2/narratives/trainings".formatted(agreement))
                .then()
                .body("text.nl", equalTo("Er waren veel cursussen."))
                .body("carriedOver", equalTo(true));
        write(agreement + "-2", "trainings", "Er waren er meer.");
        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s-2/narratives/trainings".formatted(agreement))
                .then()
                .body("carriedOver", nullValue());
        Api.as(Token.AUDITOR)
                .get("/v1/rounds/%s-1/narratives/trainings".formatted(agreement))
                .then()
                .body("text.nl", equalTo("Er waren veel cursussen."));
    }

    private static void write(String round, String section, String text) {
        Api.as(Token.SECRETARIAT, """
                {"text": {"nl": "%s"}, "themes": []}
                """.formatted(text))
                .header("If-Match", "*")
                .put("/v1/rounds/%s/narratives/%s".formatted(round, section))
                .then()
                .statusCode(200);
    }

    @Test
    void keepsARoundAsItIsWhenItsTemplateChangesOrGoes() {
        var agreement = OpenedRound.anAgreement(connector);
        var template = OpenedRound.aTemplate();
        OpenedRound.open(agreement, "\"template\": \"%s\"".formatted(template));

        Api.as(Token.SECRETARIAT)
                .header("If-Match", "*")
                .delete("/v1/templates/" + template)
                .then()
                .statusCode(204);

        assertThat(DraftReading.of(agreement + "-1", Token.AUDITOR).section("trainings"))
                .isPresent();
    }

    @Test
    void takesSectionsInWhateverOrderTheirParentsCome() {
        var agreement = OpenedRound.anAgreement(connector);
        var template = "t-" + UUID.randomUUID();
        Api.as(Token.SECRETARIAT, """
                {"id": "%s", "title": {"nl": "Omgekeerd"}, "sections": [
                  {"code": "child", "parent": "parent", "kind": "text", "heading": {"nl": "Kind"}},
                  {"code": "parent", "kind": "group", "heading": {"nl": "Ouder"}}]}
                """.formatted(template))
                .post("/v1/templates")
                .then()
                .statusCode(201);

        OpenedRound.open(agreement, "\"template\": \"%s\"".formatted(template))
                .then()
                .statusCode(201);

        assertThat(DraftReading.of(agreement + "-1", Token.AUDITOR).section("child"))
                .isPresent();
    }

    @Test
    void givesOrdinalsToRoundsThatOpenAtTheSameMoment() throws Exception {
        var agreement = OpenedRound.anAgreement(connector);
        var template = OpenedRound.aTemplate();

        try (var secretariat = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 6)
                    .mapToObj(number -> secretariat.submit(
                            () -> OpenedRound.open(agreement, "\"template\": \"%s\"".formatted(template))
                                    .jsonPath()
                                    .getInt("ordinal")))
                    .toList();

            assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        }
    }

    @Test
    void opensEachOrdinalOnce() {
        var agreement = OpenedRound.anAgreement(connector);
        OpenedRound.first(agreement);

        var answer = OpenedRound.open(agreement, "\"ordinal\": 1, \"previous\": \"%s-1\"".formatted(agreement));

        answer.then()
                .statusCode(409)
                .body("type", endsWith("/problems/round-exists"))
                .header("Location", endsWith("/v1/rounds/%s-1".formatted(agreement)));
    }

    @Test
    void namesEveryViolationAtOnce() {
        var answer = Api.as(Token.SECRETARIAT, """
                {
                  "agreement": "Not A Code", "ordinal": 0, "year": 1492, "title": {"nl": ""},
                  "period": {"start": "2023-05-01", "end": "2022-05-01"},
                  "template": "one", "previous": "two",
                  "dates": [{"kind": "x y", "date": "yesterday"}, null],
                  "signOff": {"rule": "dictator"}, "recipients": [{"code": "etuc"}], "languages": ["nl", "tlh"],
                  "state": "closed"
                }
                """).post("/v1/rounds");

        answer.then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/agreement",
                                "#/ordinal",
                                "#/year",
                                "#/title/nl",
                                "#/period/end",
                                "#/template",
                                "#/dates/0/kind",
                                "#/dates/0/date",
                                "#/dates/1",
                                "#/signOff/rule",
                                "#/recipients/0/name",
                                "#/languages/1",
                                "#/state"))
                .body(
                        "errors.code",
                        hasItems("ends-before-start", "template-or-previous", "unknown-language", "year-out-of-range"));
    }

    @Test
    void knowsTheAgreementAndTheSource() {
        var agreement = OpenedRound.anAgreement(connector);

        var nothing = OpenedRound.open("none", "\"template\": \"none\"");
        var otherTemplate = OpenedRound.open(agreement, "\"template\": \"digitalisation-full-report\"");
        var otherRound = OpenedRound.open(agreement, "\"previous\": \"digitalisation-2\"");
        var sandbox = OpenedRound.open("digitalisation", "\"ordinal\": 99, \"previous\": \"sandbox\"");

        nothing.then().statusCode(400).body("errors.code", containsInAnyOrder("unknown-agreement", "unknown-template"));
        otherTemplate.then().statusCode(400).body("errors.code", contains("other-agreement"));
        otherRound.then().statusCode(400).body("errors.code", contains("other-agreement"));
        sandbox.then().statusCode(400).body("errors.code", contains("unknown-round"));
    }
}
