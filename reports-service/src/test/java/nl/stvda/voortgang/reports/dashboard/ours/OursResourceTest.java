package nl.stvda.voortgang.reports.dashboard.ours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of an organisation's own initiatives. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class OursResourceTest {

    private static final String ID = "0197a1b2-0000-7000-8000-000000000001";

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
    }

    private static void posted() {
        StandInServices.answer("GET", "/v1/initiatives/facets", """
            {"total":1,"exact":true,"organisation":[],"theme":[],"level":[],"instrument":[],"side":[],
             "status":[{"code":"draft","count":7}],"review":[{"code":"pending","count":2},{"code":"changed","count":3}]}""");
        StandInServices.answer("GET", "/v1/initiatives", """
            {"items":[{"id":"%s","revision":2,"organisation":"fnv","status":"submitted","agreement":"digitalisation",
             "side":"workers","level":"sectoral","instrument":"training","title":{"nl":"Cursus <i>"},
             "description":{"nl":"Tekst"},"period":{"start":"2021-05-01"},
             "review":{"state":"changes-requested","reason":"Hoeveel <b>cursussen</b>?"},
             "createdAt":"2022-01-01T10:00:00Z","changedAt":"2022-01-02T10:00:00Z"}]}""".formatted(ID));
    }

    private static ValidatableResponse open(String token) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .get("/ours")
                .then()
                .statusCode(200);
    }

    @Test
    void showsWhatIsAskedAndHowThingsStand() {
        posted();

        open(Token.contributorOf("fnv"))
                .body(containsString("The secretariat asks you to change one initiative"))
                .body(containsString("Hoeveel &lt;b&gt;cursussen&lt;/b&gt;?"))
                .body(containsString("Cursus &lt;i&gt;"))
                .body(containsString("<dd>7</dd>"))
                .body(containsString("<dd>5</dd>"))
                .body(containsString("href=\"/contribute/" + ID + "\""));
    }

    @Test
    void greetsAMemberWithTheSame() {
        posted();

        home(Token.approverOf("fnv"))
                .body(containsString("The secretariat asks you to change one initiative"))
                .body(containsString("of your organisation"))
                .body(containsString("id=\"draft\""));
        home(Token.AUDITOR).body(not(containsString("asks you to change")));
    }

    @Test
    void tellsANewMemberWhatToDoInThreeSteps() {
        home(Token.contributorOf("fnv"))
                .body(containsString("Your organisation has not submitted anything yet"))
                .body(containsString("href=\"/contribute\""));
    }

    private static ValidatableResponse home(String token) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .get("/")
                .then()
                .statusCode(200);
    }

    @Test
    void asksForTheVisitorsOrganisationOnly() {
        posted();

        open(Token.contributorOf("fnv"));

        assertThat(StandInServices.asked("GET", "/v1/initiatives"))
                .hasSize(2)
                .allSatisfy(asked -> assertThat(asked.query()).contains("organisation=fnv"));
    }

    @Test
    void tellsInThreeStepsHowToBegin() {
        open(Token.contributorOf("fnv"))
                .body(containsString("Your organisation has not submitted anything yet"))
                .body(containsString("href=\"/contribute\">New initiative"));
    }

    private static void declared(String state, String theme) {
        StandInServices.answer("GET", "/v1/declarations", """
                {"items":[{"id":"%s","organisation":"fnv","agreement":"digitalisation","since":"2020-01-01","state":"%s",
                 "declaredAt":"2999-01-02T10:00:00Z","declaredBy":"<i>anna</i>"%s}]}""".formatted(ID, state, theme));
    }

    @Test
    void letsAMemberSayThatNothingChanged() {
        open(Token.contributorOf("fnv"))
                .body(containsString("Nothing changed?"))
                .body(containsString("action=\"/ours/declarations\""))
                .body(containsString("The whole agreement"));

        open(Token.approverOf("fnv")).body(not(containsString("action=\"/ours/declarations\"")));
    }

    @Test
    void showsWhatWasSaidAndLetsItBeTakenBack() {
        declared("in-force", "");

        open(Token.contributorOf("fnv"))
                .body(containsString("nothing changed since 1 January 2020"))
                .body(containsString("by &lt;i&gt;anna&lt;/i&gt;"))
                .body(containsString("action=\"/ours/declarations/%s/withdrawal\"".formatted(ID)))
                .body(not(containsString("action=\"/ours/declarations\"")));
        open(Token.approverOf("fnv")).body(not(containsString("withdrawal")));
    }

    @Test
    void stillOffersTheRestAfterOneTheme() {
        declared("in-force", ",\"theme\":\"dignity\"");

        open(Token.contributorOf("fnv"))
                .body(containsString("<option value=\"\">"))
                .body(not(containsString("<option value=\"dignity\"")));
    }

    @Test
    void forgetsWhatDoesNotCountAnyMore() {
        declared("superseded", "");

        open(Token.contributorOf("fnv")).body(not(containsString("withdrawal")));
    }

    private static Response send(String path, String theme) {
        return RestAssured.given()
                .auth()
                .oauth2(Token.contributorOf("fnv"))
                .header("Accept-Language", "en")
                .redirects()
                .follow(false)
                .formParam("theme", theme)
                .post(path);
    }

    @Test
    void declaresForTheCurrentRound() {
        StandInServices.answer("POST", "/v1/declarations", 201, Map.of(), """
                {"id":"%s","since":"2020-01-01","state":"in-force","declaredAt":"2022-01-02T10:00:00Z"}""".formatted(ID));

        send("/ours/declarations", "").then().statusCode(303).header("Location", endsWith("/ours#unchanged"));
        send("/ours/declarations", "dignity").then().statusCode(303);

        assertThat(StandInServices.asked("POST", "/v1/declarations"))
                .extracting(StandInServices.Asked::body)
                .satisfiesExactly(
                        whole -> assertThat(whole)
                                .contains("\"agreement\"", "\"since\"")
                                .doesNotContain("theme"),
                        one -> assertThat(one).contains("\"theme\":\"dignity\""));
    }

    @Test
    void tellsWhyNothingWasDeclared() {
        StandInServices.answer(
                "POST", "/v1/declarations", 409, Map.of(), "{\"status\":409,\"title\":\"x\",\"detail\":\"y\"}");
        StandInServices.answer("POST", "/v1/declarations/%s/withdrawal".formatted(ID), 503, Map.of(), "");

        send("/ours/declarations", "").then().statusCode(303);
        send("/ours/declarations/%s/withdrawal".formatted(ID), "").then().statusCode(303);
    }

    @Test
    void offersNothingToWhoMayNotPost() {
        posted();

        open(Token.approverOf("fnv")).body(containsString("Cursus &lt;i&gt;")).body(not(containsString("/contribute")));
    }

    @Test
    void showsTheRestWhileInitiativesAreAway() {
        StandInServices.answer("GET", "/v1/initiatives/facets", 503, Map.of(), "");

        open(Token.contributorOf("fnv"))
                .body(containsString("The initiatives cannot be shown right now."))
                .body(containsString("Dates of this round"));
    }
}
