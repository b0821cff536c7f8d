package nl.stvda.voortgang.reports.dashboard.home;

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

/** Whether the report can be sent, as the first page answers it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class ReadinessTest {

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
    }

    private static ValidatableResponse home(String token) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .get("/")
                .then()
                .statusCode(200);
    }

    @Test
    void namesEachThingThatIsInTheWayWithALinkToIt() {
        StandInServices.answer("GET", "/v1/initiatives/facets", """
            {"total":9,"exact":true,"organisation":[],"theme":[],"level":[],"instrument":[],"side":[],"status":[],"review":[]}""");

        home(Token.SECRETARIAT)
                .body(containsString("Can we send?"))
                .body(containsString("in the way"))
                .body(containsString("9 initiatives wait for your review"))
                .body(containsString("/rounds/digitalisation-2/texts"));
    }

    @Test
    void doesNotSayYesWhileItCannotTell() {
        StandInServices.answer("GET", "/v1/initiatives/facets", 503, Map.of(), "");

        home(Token.SECRETARIAT)
                .body(containsString("cannot be told for sure right now"))
                .body(not(containsString("Yes: nothing is in the way")));
    }

    @Test
    void isForThoseWhoSend() {
        home(Token.AUDITOR).body(containsString("Can we send?"));
        home(Token.contributorOf("fnv")).body(not(containsString("Can we send?")));
    }
}
