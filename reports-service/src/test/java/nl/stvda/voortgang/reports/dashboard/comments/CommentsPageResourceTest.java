package nl.stvda.voortgang.reports.dashboard.comments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import nl.stvda.voortgang.reports.intake.Posted;
import nl.stvda.voortgang.reports.round.RoundState;
import nl.stvda.voortgang.reports.round.TestRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments and answers on their page. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class CommentsPageResourceTest {

    @Inject
    DataSource dataSource;

    @Inject
    @Any
    InMemoryConnector connector;

    private TestRound round;

    @BeforeEach
    void startRound() {
        StandInServices.reset();
        round = TestRound.in(dataSource).in(dataSource, RoundState.COMMENTING);
    }

    private String page() {
        return "/rounds/%s/comments".formatted(round.id());
    }

    private ValidatableResponse post(String text) {
        return Api.visitor(Token.contributorOf("fnv"))
                .formParam("section", "closing")
                .formParam("text", text)
                .post(page())
                .then();
    }

    private ValidatableResponse answer(String comment, int version) {
        return Api.visitor(Token.SECRETARIAT)
                .formParam("version", version)
                .formParam("text", "Aangepast")
                .formParam("resolved", "true")
                .post(page() + "/" + comment)
                .then();
    }

    @Test
    void isPostedByAMemberAndAnsweredByTheSecretariat() {
        post("Hier <b>ontbreekt</b> iets").statusCode(303).cookie("notice");
        String comment = Api.as(Token.AUDITOR).get(round.path("/comments")).path("items[0].id");
        Api.visitor(Token.SECRETARIAT)
                .get(page())
                .then()
                .body(containsString("Not resolved: 1"), containsString("Hier &lt;b&gt;ontbreekt&lt;/b&gt; iets"));

        answer(comment, 0).statusCode(303).cookie("notice");

        Api.visitor(Token.contributorOf("cnv"))
                .get(page())
                .then()
                .statusCode(200)
                .body(containsString("Nothing is left to do"), containsString("Aangepast"))
                .body(not(containsString("name=\"resolved\"")));
        answer(comment, 0).statusCode(412).body(containsString("Somebody else answered this meanwhile"));
    }

    private Posted shown(String dutch) {
        var initiative =
                Posted.anInitiative().with("agreement", "of-" + round.id()).titled(dutch);
        initiative.submitted().to(connector);
        return initiative;
    }

    private ValidatableResponse postAbout(Posted initiative, String section) {
        return Api.as(Token.approverOf("fnv"), """
                        {"section": "%s", "initiativeId": "%s", "text": "Dit klopt niet"}""".formatted(section, initiative.id()))
                .post(round.path("/comments"))
                .then();
    }

    @Test
    void isAboutAnEntryThatTheSectionShows() {
        var initiative = shown("Staat in één onderdeel");
        postAbout(initiative, "closing").statusCode(400).body("errors.code", contains("unknown-entry"));
        postAbout(initiative, "social-partner-initiatives").statusCode(201);

        Api.as(Token.SECRETARIAT, "{\"kind\": \"leave-out\", \"reason\": \"Te laat\"}")
                .header("If-Match", "*")
                .post(round.path("/curations/%s/steps".formatted(initiative.id())))
                .then()
                .statusCode(200);

        postAbout(initiative, "social-partner-initiatives")
                .statusCode(400)
                .body("errors.pointer", contains("#/initiativeId"));
    }

    @Test
    void isPostedAboutAnEntryOfASection() {
        var initiative = shown("Gaat <hierover>");
        Api.visitor(Token.contributorOf("fnv"))
                .get(page())
                .then()
                .body(containsString("?section=social-partner-initiatives"));
        Api.visitor(Token.contributorOf("fnv"))
                .queryParam("section", "social-partner-initiatives")
                .get(page())
                .then()
                .body(containsString("<option value=\"%s\"".formatted(initiative.id())))
                .body(containsString("Gaat &lt;hierover&gt;"));

        Api.visitor(Token.contributorOf("fnv"))
                .formParam("section", "social-partner-initiatives")
                .formParam("initiative", initiative.id())
                .formParam("text", "Dit initiatief is breder")
                .post(page())
                .then()
                .statusCode(303);

        Api.as(Token.AUDITOR)
                .get(round.path("/comments"))
                .then()
                .body("items[0].initiativeId", equalTo(initiative.id().toString()));
        Api.visitor(Token.SECRETARIAT)
                .get(page())
                .then()
                .body(containsString("href=\"/initiatives/%s\"".formatted(initiative.id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "0197a1b2-0000-7000-8000-00000000dead"})
    void isNotPostedAboutWhatTheDraftDoesNotShow(String initiative) {
        shown("Staat er wel");

        Api.visitor(Token.contributorOf("fnv"))
                .formParam("section", "social-partner-initiatives")
                .formParam("initiative", initiative)
                .formParam("text", "Gaat nergens over")
                .post(page())
                .then()
                .statusCode(400)
                .body(containsString("Gaat nergens over"));

        Api.as(Token.AUDITOR).get(round.path("/comments")).then().body("items", hasSize(0));
    }

    @Test
    void keepsWhatCannotBePosted() {
        post("a".repeat(4_001)).statusCode(400).body(containsString("a".repeat(4_001)));
        round.in(dataSource, RoundState.SIGNING_OFF);

        post("Te laat").statusCode(409).body(containsString("not possible any more"));

        Api.visitor(Token.contributorOf("fnv"))
                .get(page())
                .then()
                .body(containsString("Members can comment while"), not(containsString("<textarea")));
        Api.as(Token.AUDITOR).get(round.path("/comments")).then().body("items", hasSize(0));
    }

    @Test
    void letsOnlyMembersCommentAndOnlyTheSecretariatAnswer() {
        post("Hier ontbreekt iets").statusCode(303);
        String comment = Api.as(Token.AUDITOR).get(round.path("/comments")).path("items[0].id");

        Api.visitor(Token.SECRETARIAT).post(page()).then().statusCode(403);
        Api.visitor(Token.AUDITOR).post(page()).then().statusCode(403);
        Api.visitor(Token.approverOf("fnv"))
                .formParam("text", "Zelf")
                .post(page() + "/" + comment)
                .then()
                .statusCode(403);
        Api.as(Token.AUDITOR).get(round.path("/comments")).then().body("open", equalTo(1));
    }
}
