package nl.stvda.voortgang.reports.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.round.RoundState;
import nl.stvda.voortgang.reports.round.TestRound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class CommentResourceTest {

    @Inject
    DataSource dataSource;

    private TestRound round;

    @BeforeEach
    void startRound() {
        round = TestRound.in(dataSource).in(dataSource, RoundState.COMMENTING);
    }

    private Response post(String token, String section, String text) {
        return Api.as(token, """
                        {"section": "%s", "text": "%s"}""".formatted(section, text)).post(round.path("/comments"));
    }

    private Response post(String organisation, String text) {
        return post(Token.approverOf(organisation), "closing", text);
    }

    private Response answer(String comment, String ifMatch, boolean resolved) {
        return Api.as(Token.SECRETARIAT, """
                        {"text": "Aangepast", "resolved": %s}""".formatted(resolved))
                .header("If-Match", ifMatch)
                .put(round.path("/comments/%s/answer".formatted(comment)));
    }

    private List<String> told(String comment) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(
                        "select type || ' ' || (payload::jsonb ->> 'revision') from outbox where aggregate_id = ? order by id")) {
            query.setString(1, "comment:" + comment);
            var types = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    types.add(rows.getString(1));
                }
            }
            return types;
        }
    }

    @Test
    void isToldToOtherServices() throws SQLException {
        var posted = post("fnv", "Hier ontbreekt iets");
        String id = posted.path("id");

        var answered = answer(id, posted.getHeader("ETag"), false);
        answer(id, answered.getHeader("ETag"), true);
        answer(id, posted.getHeader("ETag"), true).then().statusCode(412);

        assertThat(told(id))
                .containsExactly(
                        "nl.stvda.comment.posted.v1 1",
                        "nl.stvda.comment.answered.v1 2",
                        "nl.stvda.comment.answered.v1 3");
    }

    @Test
    void isReadByEverybodyAndAnsweredByTheSecretariat() {
        var posted = post("fnv", "Hier ontbreekt iets");
        posted.then().statusCode(201).body("organisation", equalTo("fnv")).body("resolved", equalTo(false));
        String id = posted.path("id");

        answer(id, posted.getHeader("ETag"), true).then().statusCode(200).body("answer", equalTo("Aangepast"));

        Api.as(Token.contributorOf("cnv"))
                .get(round.path("/comments"))
                .then()
                .body("items.text", contains("Hier ontbreekt iets"))
                .body("items.answeredBy", contains("secretariat"))
                .body("open", equalTo(0));
        Api.as(Token.AUDITOR)
                .queryParam("round", round.id())
                .get("/v1/audit")
                .then()
                .body("items.entry.action", contains("comment.answered", "comment.posted"));
    }

    @Test
    void isACheckUntilItIsResolved() {
        round.checks("open-comment", "blocker");
        var posted = post("fnv", "Hier ontbreekt iets");

        Api.as(Token.AUDITOR)
                .get(round.path("/checks"))
                .then()
                .body("blockers", equalTo(1))
                .body("findings[0].check", equalTo("open-comment"))
                .body("findings[0].quote", equalTo("Hier ontbreekt iets"))
                .body("findings[0].about", equalTo("fnv"));
        answer(posted.path("id"), posted.getHeader("ETag"), false).then().statusCode(200);
        Api.as(Token.AUDITOR).get(round.path("/checks")).then().body("blockers", equalTo(1));
        answer(posted.path("id"), "*", true).then().statusCode(200);
        Api.as(Token.AUDITOR).get(round.path("/checks")).then().body("findings", empty());
    }

    @Test
    void isAboutAnEntryThatTheDraftShows() {
        Api.as(Token.approverOf("fnv"), """
                        {"section": "closing", "initiativeId": "%s", "text": "Deze klopt niet"}""".formatted(UUID.randomUUID()))
                .post(round.path("/comments"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/initiativeId"))
                .body("errors.code", contains("unknown-entry"));

        Api.as(Token.AUDITOR).get(round.path("/comments")).then().body("items", empty());
    }

    @Test
    void isNotAnsweredTwiceUnseen() {
        var posted = post("fnv", "Hier ontbreekt iets");
        var seen = posted.getHeader("ETag");
        answer(posted.path("id"), seen, false).then().statusCode(200);

        answer(posted.path("id"), seen, true).then().statusCode(412);
    }

    @ParameterizedTest
    @EnumSource(value = RoundState.class, mode = EnumSource.Mode.EXCLUDE, names = "COMMENTING")
    void isPostedOnlyWhileMembersAreAskedTo(RoundState state) {
        round.in(dataSource, state);

        post("fnv", "Te laat").then().statusCode(409).body("type", endsWith("/problems/commenting-not-possible"));
    }

    @Test
    void namesTheMovesAfterWhichItCanBePosted() {
        round.in(dataSource, RoundState.EDITING);

        post("fnv", "Te vroeg").then().statusCode(409).body("allowed", hasItem("ask-comments"));
    }

    @Test
    void isAboutASectionThatThereIs() {
        post(Token.approverOf("fnv"), "none-such", "Tekst")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-section"));
        post("fnv", " ").then().statusCode(400);
        post("fnv", "a".repeat(4_001)).then().statusCode(400);
    }

    @Test
    void isOneOfTwoHundredOpenOnesOfAnOrganisationAtMost() {
        IntStream.range(0, 200)
                .forEach(number -> post("fnv", "Punt " + number).then().statusCode(201));

        post("fnv", "Nog een").then().statusCode(409).body("type", endsWith("/problems/too-many-comments"));
        post("cnv", "Een punt").then().statusCode(201);
    }

    @Test
    void belongsToItsRound() {
        String id = post("fnv", "Hier ontbreekt iets").path("id");
        var other = TestRound.in(dataSource);

        Api.as(Token.AUDITOR).get(other.path("/comments/" + id)).then().statusCode(404);
        Api.as(Token.AUDITOR).get(other.path("/comments")).then().body("items", hasSize(0));
    }
}
