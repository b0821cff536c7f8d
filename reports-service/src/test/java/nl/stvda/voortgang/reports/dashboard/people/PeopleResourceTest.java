package nl.stvda.voortgang.reports.dashboard.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
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
import org.junit.jupiter.params.provider.CsvSource;

/** People's access as those see it who decide about it. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class PeopleResourceTest {

    private static final String LIST = "/v1/people";
    private static final String NOOR = "00000000-0000-4000-8000-000000000001";
    private static final String SANNE = "00000000-0000-4000-8000-000000000002";
    private static final String OF_NOOR = """
            {"id":"%s","username":"n.de-wit","name":"Noor <b>de Wit","email":"noor@example.org","roles":["contributor"],
             "organisation":"fnv","state":"active","invitedAt":"2026-01-02T10:00:00Z"}""".formatted(NOOR);

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
        StandInServices.answer("GET", LIST, """
            {"items":[%s,
             {"id":"%s","username":"secretaris","name":"Sanne de Vries","roles":["secretariat"],"state":"ended"}]}""".formatted(OF_NOOR, SANNE));
        StandInServices.answer("GET", LIST + "/" + NOOR, 200, Map.of("ETag", "\"3\""), OF_NOOR);
        StandInServices.answer("GET", LIST + "/" + NOOR + "/sessions", """
            {"items":[{"address":"192.0.2.17","startedAt":"2026-02-01T10:00:00Z","lastUsedAt":"2026-02-02T10:00:00Z"}]}""");
        StandInServices.answer("GET", LIST + "/" + NOOR + "/history", """
            {"items":[{"kind":"invited","role":"contributor","organisation":"fnv","by":"secretaris",
             "at":"2026-01-02T10:00:00Z"}]}""");
    }

    private static RequestSpecification visitor(String token) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .auth()
                .oauth2(token)
                .contentType("application/x-www-form-urlencoded")
                .header("Accept-Language", "en");
    }

    private static RequestSpecification secretary() {
        return visitor(Token.SECRETARIAT);
    }

    @Test
    void listsThoseOfNoOrganisationFirst() {
        var page = secretary().get("/people").then().statusCode(200).extract().asString();

        assertThat(page)
                .contains("Noor &lt;b&gt;de Wit", "href=\"/people/" + NOOR + "\"", "has access", "ended")
                .doesNotContain("<b>de Wit");
        assertThat(page.indexOf("Sanne de Vries")).isLessThan(page.indexOf("Noor"));
    }

    @Test
    void showsAnAuditorEverythingAndNoButton() {
        visitor(Token.AUDITOR)
                .get("/people/" + NOOR)
                .then()
                .statusCode(200)
                .body(containsString("From 192.0.2.17"))
                .body(containsString("by secretaris"))
                .body(not(containsString("<button class=\"btn btn-outline-danger\">")))
                .body(not(containsString("Save the role")));
    }

    @Test
    void letsAnApproverChooseNoOrganisation() {
        visitor(Token.approverOf("fnv"))
                .get("/people/new")
                .then()
                .statusCode(200)
                .body(containsString("type=\"hidden\" name=\"/organisation\" value=\"fnv\""))
                .body(not(containsString("id=\"role-secretariat\"")));
        secretary()
                .get("/people/new")
                .then()
                .body(allOf(
                        containsString("id=\"role-secretariat\""), containsString("<select class=\"form-select\"")));
    }

    @Test
    void invitesWithWhatWasTyped() {
        StandInServices.answer("POST", LIST, 201, Map.of(), OF_NOOR);

        secretary()
                .formParam("/firstName", "Noor")
                .formParam("/lastName", " de Wit ")
                .formParam("/email", "noor@example.org")
                .formParam("/role", "auditor")
                .formParam("/organisation", "")
                .formParam("/language", "en")
                .post("/people/new")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/people/" + NOOR));

        assertThat(StandInServices.asked("POST", LIST))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body())
                        .contains("\"lastName\":\"de Wit\"", "\"role\":\"auditor\"")
                        .doesNotContain("organisation"));
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        StandInServices.answer("POST", LIST, 400, Map.of(), """
            {"status":400,"type":"https://api.example.org/problems/invalid-request","title":"Invalid","detail":"Invalid",
             "errors":[{"pointer":"#/email","code":"malformed-email","detail":"Give an e-mail address."}]}""");

        secretary()
                .formParam("/firstName", "<i>Noor")
                .formParam("/email", "noor")
                .post("/people/new")
                .then()
                .statusCode(400)
                .body(containsString("value=\"&lt;i&gt;Noor\""))
                .body(containsString("href=\"#/email\""))
                .body(containsString("such as name@example.org"));
    }

    @ParameterizedTest
    @CsvSource({
        "409, person-exists,          409, Somebody has this e-mail address already",
        "409, too-many-people,        409, There are too many people",
        "503, identity-provider-away, 503, Nothing was changed",
    })
    void saysWhyNobodyWasInvited(int status, String slug, int shown, String words) {
        StandInServices.answer("POST", LIST, status, Map.of(), """
            {"status":%d,"type":"https://api.example.org/problems/%s","title":"No","detail":"No"}""".formatted(status, slug));

        secretary()
                .formParam("/email", "noor@example.org")
                .post("/people/new")
                .then()
                .statusCode(shown)
                .body(containsString(words))
                .body(containsString("value=\"noor@example.org\""))
                .body(not(containsString("initiatives-service")));
    }

    @Test
    void changesTheRoleThatWasRead() {
        StandInServices.answer("PUT", LIST + "/" + NOOR + "/role", OF_NOOR);

        secretary()
                .formParam("tag", "\"3\"")
                .formParam("/role", "approver")
                .formParam("/organisation", "fnv")
                .post("/people/%s/role".formatted(NOOR))
                .then()
                .statusCode(303);

        assertThat(StandInServices.asked("PUT", LIST + "/" + NOOR + "/role"))
                .singleElement()
                .satisfies(asked -> assertThat(asked.ifMatch()).isEqualTo("\"3\""));
    }

    @Test
    void overwritesNoRoleOfSomebodyElse() {
        StandInServices.answer("PUT", LIST + "/" + NOOR + "/role", 412, Map.of(), """
            {"status":412,"type":"https://api.example.org/problems/stale","title":"Stale","detail":"Stale"}""");

        secretary()
                .formParam("tag", "\"2\"")
                .formParam("/role", "approver")
                .post("/people/%s/role".formatted(NOOR))
                .then()
                .statusCode(412)
                .body(containsString("Somebody else changed this meanwhile"))
                .body(containsString("name=\"tag\" value=\"&quot;3&quot;\""));
    }

    @ParameterizedTest
    @CsvSource({
        "end,         DELETE, /access",
        "restoration, PUT,    /access",
        "sign-out,    DELETE, /sessions",
        "invitation,  POST,   /invitation"
    })
    void doesWhatAButtonSays(String button, String method, String path) {
        StandInServices.answer(method, LIST + "/" + NOOR + path, 204, Map.of(), "");

        secretary()
                .post("/people/%s/%s".formatted(NOOR, button))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/people/" + NOOR));

        assertThat(StandInServices.asked(method, LIST + "/" + NOOR + path)).hasSize(1);
    }

    @Test
    void knowsNoOtherDeed() {
        secretary().post("/people/%s/promotion".formatted(NOOR)).then().statusCode(404);
        visitor(Token.AUDITOR).post("/people/%s/end".formatted(NOOR)).then().statusCode(403);
    }
}
