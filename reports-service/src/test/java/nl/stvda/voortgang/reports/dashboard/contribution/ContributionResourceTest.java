package nl.stvda.voortgang.reports.dashboard.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of one initiative, beside a stand-in for initiatives-service, whose rules are its own. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class ContributionResourceTest {

    private static final String ID = "0197a1b2-0000-7000-8000-000000000001";
    private static final String PATH = "/v1/initiatives/" + ID;
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
        StandInServices.answer("GET", "/v1/agreements", """
            [{"code":"digitalisation","title":{"nl":"Digitalisering","en":"Digitalisation"},
              "themes":[{"code":"dignity","label":{"nl":"Waardigheid","en":"Dignity"}}]}]""");
        StandInServices.answer("GET", "/v1/levels", """
            [{"code":"sectoral","label":{"nl":"Sector","en":"Sector"}}]""");
        StandInServices.answer("GET", "/v1/instruments", """
            [{"code":"training","label":{"nl":"Scholing","en":"Training"},"matrixColumn":"joint-actions"}]""");
    }

    private static RequestSpecification visitor() {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .auth()
                .oauth2(Token.contributorOf("fnv"))
                .header("Accept-Language", "en");
    }

    private static ValidatableResponse send(String address, Map<String, String> fields) {
        return visitor()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(fields)
                .post(address)
                .then();
    }

    private static void stored(String organisation, String status, String title) {
        StandInServices.answer(
                "GET", PATH, 200, Map.of("ETag", "\"4\""), """
            {"id":"%s","revision":4,"organisation":"%s","externalId":"own-1","status":"%s","agreement":"digitalisation",
             "side":"workers","level":"sectoral","instrument":"training","themes":["dignity"],"title":{"nl":"%s"},
             "description":{"nl":"Tekst"},"period":{"start":"2021-05-01"},
             "links":[{"url":"https://example.org/a"},{"url":"https://example.org/b"}]}""".formatted(ID, organisation, status, title));
    }

    @Test
    void showsTheFormWithTheCatalogue() {
        visitor()
                .get("/contribute")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("<h1>New initiative</h1>"))
                .body(containsString("name=\"/agreement\" value=\"digitalisation\" checked"))
                .body(containsString("Dignity"))
                .body(containsString("name=\"/title/nl\""))
                .body(containsString("name=\"/title/en\""));
    }

    @Test
    void sendsWhatWasTypedAndTellsThatItIsSubmitted() throws JsonProcessingException {
        StandInServices.answer("POST", "/v1/initiatives", 201, Map.of(), """
            {"id":"%s","status":"submitted"}""".formatted(ID));

        send(
                        "/contribute",
                        Map.of(
                                "/externalId", "web-1",
                                "/title/nl", "Cursus",
                                "/themes", "dignity",
                                "/amounts/0/value", "250.000",
                                "wish", "submit"))
                .statusCode(303)
                .header("Location", endsWith("/ours"))
                .cookie("notice");

        var asked = StandInServices.asked("POST", "/v1/initiatives").getFirst();
        assertThat(asked.authorization()).isEqualTo("Bearer " + Token.contributorOf("fnv"));
        assertThat(JSON.readTree(asked.body())).isEqualTo(JSON.readTree("""
            {"title":{"nl":"Cursus"},"description":{},"period":{},"themes":["dignity"],"amounts":[{"value":250000}],
             "externalId":"web-1","status":"submitted"}"""));
    }

    private static void resembles() {
        StandInServices.answer("POST", "/v1/initiatives/candidates", """
            {"items":[{"id":"%s","organisation":"vno-ncw","externalId":"x","title":{"nl":"Cursus <i>"},"score":0.9,
             "reasons":["same-title"]}]}""".formatted(ID));
    }

    @Test
    void warnsOfWhatIsAlikeBeforeAnythingIsSubmitted() {
        resembles();

        send("/contribute", Map.of("/title/nl", "Cursus", "wish", "submit"))
                .statusCode(409)
                .body(containsString("There is an initiative already that resembles this"))
                .body(containsString("href=\"/initiatives/" + ID + "\""))
                .body(containsString("Cursus &lt;i&gt;"))
                .body(containsString("same title"))
                .body(containsString("value=\"Cursus\""))
                .body(containsString("value=\"submit-all-the-same\""));

        assertThat(StandInServices.asked("POST", "/v1/initiatives")).isEmpty();
    }

    @Test
    void submitsWhatIsAlikeAllTheSame() {
        resembles();
        StandInServices.answer("POST", "/v1/initiatives", 201, Map.of(), """
            {"id":"%s","status":"submitted"}""".formatted(ID));

        send("/contribute", Map.of("/title/nl", "Cursus", "wish", "submit-all-the-same"))
                .statusCode(303)
                .header("Location", endsWith("/ours"));

        assertThat(StandInServices.asked("POST", "/v1/initiatives"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("\"status\":\"submitted\""));
    }

    @Test
    void warnsBeforeADraftIsSubmittedAndNotWhenItIsKept() {
        resembles();
        stored("fnv", "draft", "Cursus");
        StandInServices.answer("PUT", PATH, """
            {"id":"%s","status":"draft"}""".formatted(ID));

        send("/contribute/" + ID, Map.of("/title/nl", "Cursus", "tag", "\"4\"", "wish", "draft"))
                .statusCode(303);
        assertThat(StandInServices.asked("POST", "/v1/initiatives/candidates")).isEmpty();
        send("/contribute/" + ID, Map.of("/title/nl", "Cursus", "tag", "\"4\"", "wish", "submit"))
                .statusCode(409)
                .body(containsString("resembles this"));
    }

    @Test
    void keepsADraftWhereNothingElseIsAskedFor() {
        StandInServices.answer("POST", "/v1/initiatives", 201, Map.of(), """
            {"id":"%s","status":"draft"}""".formatted(ID));

        send("/contribute", Map.of("/title/nl", "Cursus"))
                .statusCode(303)
                .header("Location", endsWith("/contribute/" + ID));

        assertThat(StandInServices.asked("POST", "/v1/initiatives"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("\"status\":\"draft\""));
    }

    @Test
    void saysAtEachFieldWhatTheApiRefusesAndKeepsWhatWasTyped() {
        StandInServices.answer("POST", "/v1/initiatives", 400, Map.of(), """
            {"status":400,"title":"Invalid request","detail":"3 violations","errors":[
             {"pointer":"#/title/nl","code":"too-long","detail":"Shorten this text to at most 200 characters."},
             {"pointer":"#/themes/0","code":"unknown-theme","detail":"Not one"},
             {"pointer":"#/links/0/url","code":"a-code-of-tomorrow","detail":"Mend <this>."}]}""");

        send("/contribute", Map.of("/title/nl", "<script>alert(1)</script>\"", "/links/3/url", "x", "wish", "submit"))
                .statusCode(400)
                .body(containsString("3 things are not right yet"))
                .body(
                        containsString(
                                "<a href=\"#/title/nl\">Title (required), Nederlands</a>: This is too long. 200 characters fit."))
                .body(containsString("<a href=\"#/themes\">Themes</a>"))
                .body(containsString("Mend &lt;this&gt;."))
                .body(containsString("value=\"&lt;script&gt;alert(1)&lt;/script&gt;&quot;\""))
                .body(not(containsString("<script>alert")))
                .body(containsString("id=\"/links/0/url\" name=\"/links/0/url\" value=\"x\""))
                .body(containsString("aria-describedby=\"/links/0/url:problem\""));
    }

    @Test
    void addsARowWithoutSendingAnything() {
        send("/contribute", Map.of("/links/0/url", "https://example.org/a", "wish", "add:/links"))
                .statusCode(200)
                .body(containsString("value=\"https://example.org/a\""))
                .body(containsString("name=\"/links/1/url\""))
                .body(not(containsString("name=\"/links/2/url\"")));

        assertThat(StandInServices.asked("POST", "/v1/initiatives")).isEmpty();
    }

    @Test
    void tellsThatAKeyIsTaken() {
        StandInServices.answer("POST", "/v1/initiatives", 409, Map.of(), """
            {"status":409,"title":"Taken","detail":"Taken"}""");

        send("/contribute", Map.of("/externalId", "a", "/title/nl", "Mijn titel"))
                .statusCode(400)
                .body(containsString("There is another initiative under this reference already."))
                .body(containsString("Mijn titel"));
    }

    @Test
    void keepsWhatWasTypedWhileInitiativesAreAway() {
        StandInServices.answer("POST", "/v1/initiatives", 503, Map.of(), "");

        send("/contribute", Map.of("/title/nl", "Mijn titel"))
                .statusCode(503)
                .body(containsString("Nothing was saved"))
                .body(containsString("Mijn titel"));
    }

    @Test
    void changesTheRevisionThatThePersonSaw() {
        stored("fnv", "submitted", "Oud");
        StandInServices.answer("PUT", PATH, """
            {"id":"%s","status":"submitted"}""".formatted(ID));

        visitor()
                .get("/contribute/" + ID)
                .then()
                .statusCode(200)
                .body(containsString("name=\"tag\" value=\"&quot;4&quot;\""));
        send("/contribute/" + ID, Map.of("tag", "\"3\"", "/title/nl", "Nieuw", "wish", "submit"))
                .statusCode(303);

        assertThat(StandInServices.asked("PUT", PATH))
                .singleElement()
                .satisfies(asked -> assertThat(asked.ifMatch()).isEqualTo("\"3\""));
    }

    @Test
    void showsBothVersionsWhereSomebodyElseWasFirst() {
        stored("fnv", "submitted", "Hun titel");
        StandInServices.answer("PUT", PATH, 412, Map.of(), """
            {"status":412,"title":"Stale","detail":"Stale"}""");

        send("/contribute/" + ID, Map.of("tag", "\"3\"", "/title/nl", "Mijn titel", "wish", "submit"))
                .statusCode(412)
                .body(containsString("Someone else has changed this initiative meanwhile"))
                .body(containsString("<td data-label=\"Your version\">Mijn titel</td>"))
                .body(containsString("<td data-label=\"Their version\">Hun titel</td>"))
                .body(containsString("value=\"Mijn titel\""))
                .body(containsString("name=\"tag\" value=\"&quot;4&quot;\""));
    }

    @Test
    void knowsNothingOfWhatAnotherOrganisationPosted() {
        stored("cnv", "submitted", "Van een ander");

        visitor().get("/contribute/" + ID).then().statusCode(404).body(not(containsString("Van een ander")));
        send("/contribute/" + ID, Map.of("tag", "\"4\"", "/title/nl", "Overgenomen"))
                .statusCode(404);

        assertThat(StandInServices.asked("PUT", PATH)).isEmpty();
    }

    @Test
    void offersNoDraftOfWhatIsSubmitted() {
        stored("fnv", "submitted", "Ingestuurd");

        visitor()
                .get("/contribute/" + ID)
                .then()
                .statusCode(200)
                .body(containsString("Save the change"))
                .body(not(containsString("value=\"draft\"")));
    }

    private static ValidatableResponse typed(String token, String page, Map<String, String> fields) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .auth()
                .oauth2(token)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(fields)
                .post("/drafts?page=" + page)
                .then();
    }

    private static ValidatableResponse discard() {
        return send("/drafts/discard?page=/contribute", Map.of()).statusCode(303);
    }

    @Test
    void hasWhatWasTypedAndNotSentForThatPersonOnly() {
        discard();
        typed(Token.contributorOf("fnv"), "/contribute", Map.of("/title/nl", "Half a <title>", "/externalId", "web-7"))
                .statusCode(204);

        visitor()
                .get("/contribute")
                .then()
                .body(containsString("value=\"Half a &lt;title&gt;\""))
                .body(containsString("value=\"web-7\""))
                .body(containsString("Here is what you typed earlier (today "));
        RestAssured.given()
                .auth()
                .oauth2(Token.colleagueOf("fnv"))
                .get("/contribute")
                .then()
                .body(not(containsString("Half a")));

        discard().header("Location", endsWith("/contribute"));
        visitor().get("/contribute").then().body(not(containsString("Half a")));
    }

    @Test
    void forgetsWhatWasTypedOnceItIsSent() {
        StandInServices.answer("POST", "/v1/initiatives", 201, Map.of(), """
            {"id":"%s","status":"submitted"}""".formatted(ID));
        typed(Token.contributorOf("fnv"), "/contribute", Map.of("/title/nl", "Half a title"))
                .statusCode(204);

        send("/contribute", Map.of("/title/nl", "A title", "wish", "submit")).statusCode(303);

        visitor().get("/contribute").then().body(not(containsString("Half a title")));
    }

    @Test
    void goesOnFromTheRevisionThatThePersonSaw() {
        stored("fnv", "submitted", "Stored");
        typed(Token.contributorOf("fnv"), "/contribute/" + ID, Map.of("/title/nl", "Half a change", "tag", "\"3\""))
                .statusCode(204);

        visitor()
                .get("/contribute/" + ID)
                .then()
                .body(containsString("Half a change"))
                .body(containsString("name=\"tag\" value=\"&quot;3&quot;\""));
        send("/drafts/discard?page=/contribute/" + ID, Map.of()).statusCode(303);
    }

    @Test
    void keepsNothingTooLargeAndNothingForAnotherKindOfAddress() {
        typed(Token.contributorOf("fnv"), "/contribute", Map.of("/title/nl", "x".repeat(70_000)))
                .statusCode(413);
        typed(Token.contributorOf("fnv"), "https://example.org", Map.of()).statusCode(400);
        typed(Token.AUDITOR, "/contribute", Map.of()).statusCode(403);
    }

    @Test
    void copiesWhatAnotherOneSaysUnderAKeyOfItsOwn() {
        stored("fnv", "submitted", "Last year");

        visitor()
                .get("/contribute?copy=" + ID)
                .then()
                .statusCode(200)
                .body(containsString("action=\"/contribute\""))
                .body(containsString("Last year"))
                .body(not(containsString("own-1")));
    }

    @Test
    void copiesNothingOfOthers() {
        stored("cnv", "submitted", "Theirs");

        visitor().get("/contribute?copy=" + ID).then().statusCode(404);
    }

    @Test
    void withdrawsWithAReason() throws JsonProcessingException {
        stored("fnv", "submitted", "Twice");
        StandInServices.answer("POST", PATH + "/withdrawal", """
            {"id":"%s","status":"withdrawn"}""".formatted(ID));

        visitor()
                .get("/contribute/" + ID + "/withdrawal")
                .then()
                .statusCode(200)
                .body(containsString("This cannot be undone."))
                .body(containsString("Twice"));
        send("/contribute/" + ID + "/withdrawal", Map.of("tag", "\"4\"", "reason", "Sent twice"))
                .statusCode(303)
                .header("Location", endsWith("/ours"));

        var asked = StandInServices.asked("POST", PATH + "/withdrawal").getFirst();
        assertThat(asked.ifMatch()).isEqualTo("\"4\"");
        assertThat(JSON.readTree(asked.body())).isEqualTo(JSON.readTree("{\"reason\":\"Sent twice\"}"));
    }

    @Test
    void asksForAReasonBeforeItWithdraws() {
        stored("fnv", "submitted", "Twice");
        StandInServices.answer("POST", PATH + "/withdrawal", 400, Map.of(), """
            {"status":400,"errors":[{"pointer":"#/reason","code":"blank","detail":"x"}]}""");

        send("/contribute/" + ID + "/withdrawal", Map.of("tag", "\"4\"", "reason", " "))
                .statusCode(400)
                .body(containsString("Give a reason"));
    }

    @Test
    void showsATextAsTheReportWillHaveIt() {
        send("/contribute", Map.of("/description/nl", "*loud* <script>", "wish", "preview"))
                .statusCode(200)
                .body(containsString("<em>loud</em>"))
                .body(not(containsString("<script>\"")))
                .body(containsString("*loud* &lt;script&gt;</textarea>"));
        assertThat(StandInServices.asked("POST", "/v1/initiatives")).isEmpty();
    }
}
