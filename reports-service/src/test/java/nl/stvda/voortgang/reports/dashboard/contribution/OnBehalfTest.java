package nl.stvda.voortgang.reports.dashboard.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import nl.stvda.voortgang.reports.dashboard.client.StandInServices;
import nl.stvda.voortgang.reports.dashboard.session.StandInRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form as the secretariat fills it in for others. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class OnBehalfTest {

    private static final String ID = "0197a1b2-0000-7000-8000-000000000001";
    private static final String PATH = "/v1/initiatives/" + ID;
    private static final String KEY = "/v1/organisations/cnv/initiatives/cnv-1";
    private static final String OF_CNV = """
            {"id":"%s","revision":1,"organisation":"cnv","externalId":"cnv-1","status":"submitted","agreement":"digitalisation",
             "side":"workers","level":"sectoral","instrument":"training","title":{"en":"Course"},
             "description":{"en":"A course."},"period":{"start":"2026-01-01"},"onBehalf":true,
             "createdAt":"2026-01-02T10:00:00Z","changedAt":"2026-01-02T10:00:00Z"}""".formatted(ID);

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
        StandInServices.answer("GET", "/v1/organisations", """
            [{"code":"cnv","name":{"nl":"CNV","en":"CNV"}}]""");
        StandInServices.answer("GET", PATH, 200, Map.of("ETag", "\"1\""), OF_CNV);
    }

    private static RequestSpecification visitor(String token) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .auth()
                .oauth2(token)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .header("Accept-Language", "en");
    }

    private static RequestSpecification secretary() {
        return visitor(Token.SECRETARIAT);
    }

    @Test
    void offersTheOrganisations() {
        secretary().get("/contribute/for").then().statusCode(200).body(containsString("href=\"/contribute/for/cnv\""));
    }

    @Test
    void postsUnderAKeyOfTheOrganisationAndNeverReplaces() {
        StandInServices.answer("PUT", KEY, 201, Map.of(), OF_CNV);

        secretary()
                .get("/contribute/for/cnv")
                .then()
                .statusCode(200)
                .body(containsString("You write this on behalf of CNV"))
                .body(containsString("action=\"/contribute/for/cnv\""))
                .body(not(containsString("value=\"draft\"")));
        secretary()
                .formParam("wish", "submit")
                .formParam("/externalId", "cnv-1")
                .post("/contribute/for/cnv")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/initiatives/" + ID));

        assertThat(StandInServices.asked("PUT", KEY)).singleElement().satisfies(asked -> {
            assertThat(asked.ifNoneMatch()).isEqualTo("*");
            assertThat(asked.body()).contains("\"status\":\"submitted\"");
        });
    }

    @Test
    void tellsThatTheKeyIsTakenAndKeepsWhatWasTyped() {
        StandInServices.answer("PUT", KEY, 412, Map.of("Content-Type", "application/problem+json"), """
            {"type":"http://localhost/problems/already-there","title":"There already","status":412}""");

        secretary()
                .formParam("wish", "submit")
                .formParam("/externalId", "cnv-1")
                .formParam("/title/en", "A course for all")
                .post("/contribute/for/cnv")
                .then()
                .statusCode(400)
                .body(containsString("There is another initiative under this reference already"))
                .body(containsString("A course for all"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "..", "../cnv", "a?b", "a#b"})
    void asksForAKeyThatCanBePartOfAnAddress(String key) {
        secretary()
                .formParam("wish", "submit")
                .formParam("/externalId", key)
                .formParam("/title/en", "A course for all")
                .post("/contribute/for/cnv")
                .then()
                .statusCode(400)
                .body(containsString("Use letters, digits"))
                .body(containsString("A course for all"));
    }

    @Test
    void keepsWhatWasTypedWhileTheServiceIsAway() {
        StandInServices.answer("GET", PATH, 503, Map.of(), "{}");
        StandInServices.answer("PUT", PATH, 503, Map.of(), "{}");

        secretary()
                .formParam("tag", "\"1\"")
                .formParam("wish", "submit")
                .formParam("/externalId", "cnv-1")
                .formParam("/title/en", "A course for all")
                .post("/contribute/" + ID)
                .then()
                .statusCode(503)
                .body(containsString("action=\"/contribute/%s\"".formatted(ID)))
                .body(containsString("name=\"tag\" value=\"&quot;1&quot;\""))
                .body(containsString("on behalf of an organisation"))
                .body(not(containsString("value=\"draft\"")))
                .body(containsString("A course for all"));
    }

    @Test
    void knowsNoOtherOrganisation() {
        secretary().get("/contribute/for/xyz").then().statusCode(404);
        secretary()
                .formParam("wish", "submit")
                .post("/contribute/for/xyz")
                .then()
                .statusCode(404);
    }

    @Test
    void changesForTheOrganisationAndGoesBackToTheInitiative() {
        StandInServices.answer("PUT", PATH, OF_CNV);

        secretary()
                .get("/contribute/" + ID)
                .then()
                .statusCode(200)
                .body(containsString("You write this on behalf of CNV"))
                .body(not(containsString("value=\"draft\"")))
                .body(not(containsString("/contribute?copy=")))
                .body(not(containsString("/files\"")));
        secretary()
                .formParam("tag", "\"1\"")
                .formParam("wish", "submit")
                .formParam("/externalId", "cnv-1")
                .post("/contribute/" + ID)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/initiatives/" + ID));

        assertThat(StandInServices.asked("PUT", PATH))
                .singleElement()
                .satisfies(asked -> assertThat(asked.ifMatch()).isEqualTo("\"1\""));
    }

    @Test
    void withdrawsForTheOrganisation() {
        StandInServices.answer("POST", PATH + "/withdrawal", OF_CNV);

        secretary()
                .get("/contribute/%s/withdrawal".formatted(ID))
                .then()
                .statusCode(200)
                .body(containsString("You withdraw this on behalf of CNV"));
        secretary()
                .formParam("tag", "\"1\"")
                .formParam("reason", "Asked by telephone")
                .post("/contribute/%s/withdrawal".formatted(ID))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/initiatives/" + ID));

        assertThat(StandInServices.asked("POST", PATH + "/withdrawal")).hasSize(1);
    }

    @Test
    void isNotForOthers() {
        visitor(Token.contributorOf("fnv")).get("/contribute/" + ID).then().statusCode(404);
        visitor(Token.contributorOf("fnv")).get("/contribute/for").then().statusCode(403);
        visitor(Token.contributorOf("cnv"))
                .formParam("wish", "submit")
                .post("/contribute/for/cnv")
                .then()
                .statusCode(403);
        visitor(Token.AUDITOR).get("/contribute/" + ID).then().statusCode(403);
    }
}
