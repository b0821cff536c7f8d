package nl.stvda.voortgang.reports.dashboard.ours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
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
