package nl.stvda.voortgang.reports.dashboard.initiatives;

import static org.hamcrest.Matchers.containsString;
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

/** The mark on what the secretariat entered for an organisation, for everybody who reads it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class OnBehalfTest {

    private static final String ID = "0197a1b2-0000-7000-8000-000000000001";
    private static final String PATH = "/v1/initiatives/" + ID;
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

    @Test
    void isMarkedOnThePageOfTheInitiative() {
        StandInServices.answer("GET", PATH + "/review", """
            {"state":"pending","allowed":["accept"],"decisions":[],"difference":[]}""");
        StandInServices.answer("GET", PATH + "/messages", "{\"items\":[]}");
        StandInServices.answer("GET", PATH + "/candidates", "{\"items\":[]}");
        StandInServices.answer("GET", PATH + "/attachments", "[]");
        StandInServices.answer("GET", PATH + "/revisions", """
            [{"revision":1,"status":"submitted","changedAt":"2026-01-02T10:00:00Z","changedBy":"secretaris","onBehalf":true,
              "content":{"title":{"en":"Course"},"description":{"en":"A course."}}}]""");

        visitor(Token.AUDITOR)
                .get("/initiatives/" + ID)
                .then()
                .statusCode(200)
                .body(containsString("(entered by the secretariat), changed"))
                .body(containsString(", secretaris (entered by the secretariat)"))
                .body(not(containsString("/contribute/" + ID)));
        visitor(Token.SECRETARIAT)
                .get("/initiatives/" + ID)
                .then()
                .body(containsString("href=\"/contribute/%s\"".formatted(ID)))
                .body(containsString("Change or withdraw on behalf of CNV"));
    }

    @Test
    void isMarkedInTheList() {
        StandInServices.answer("GET", "/v1/initiatives", "{\"items\":[%s]}".formatted(OF_CNV));

        visitor(Token.AUDITOR)
                .get("/initiatives")
                .then()
                .statusCode(200)
                .body(containsString("(entered by the secretariat)"))
                .body(not(containsString("/contribute/for")));
        visitor(Token.SECRETARIAT).get("/initiatives").then().body(containsString("href=\"/contribute/for\""));
    }
}
