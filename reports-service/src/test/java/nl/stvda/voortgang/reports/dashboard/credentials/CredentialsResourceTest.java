package nl.stvda.voortgang.reports.dashboard.credentials;

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

/** Credentials as people of an organisation see, make and revoke them. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@WithTestResource(StandInRealm.class)
@WithTestResource(StandInServices.class)
class CredentialsResourceTest {

    private static final String LIST = "/v1/credentials";

    @BeforeEach
    void startAnew() {
        StandInServices.reset();
        StandInServices.answer("GET", LIST, """
            {"items":[
             {"clientId":"fnv-live","organisation":"fnv","scopes":["initiatives:read"],"createdAt":"2026-01-02T10:00:00Z",
              "createdBy":"<b>someone</b>","lastUsedAt":"2026-02-03T10:00:00Z"},
             {"clientId":"fnv-old","organisation":"fnv","scopes":["initiatives:write"],"createdAt":"2025-01-02T10:00:00Z",
              "createdBy":"someone","revokedAt":"2025-02-03T10:00:00Z"}]}""");
    }

    private static RequestSpecification visitor(String token) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .auth()
                .oauth2(token)
                .header("Accept-Language", "en");
    }

    private static RequestSpecification contributor() {
        return visitor(Token.contributorOf("fnv"));
    }

    @Test
    void listsWhatHasAccessAndOffersToEndIt() {
        contributor()
                .get("/credentials")
                .then()
                .statusCode(200)
                .body(containsString("fnv-live"))
                .body(containsString("3 February 2026"))
                .body(containsString("href=\"/credentials/fnv-live/revocation\""))
                .body(containsString("revoked, 3 February 2025"))
                .body(not(containsString("/credentials/fnv-old/revocation")))
                .body(containsString("Make access"));
    }

    @Test
    void letsTheSecretariatEndAndNotMake() {
        visitor(Token.SECRETARIAT)
                .get("/credentials")
                .then()
                .statusCode(200)
                .body(containsString("/credentials/fnv-live/revocation"))
                .body(not(containsString("Make access")));
        visitor(Token.SECRETARIAT)
                .formParam("scope", "initiatives:read")
                .post("/credentials")
                .then()
                .statusCode(403);
    }

    @Test
    void showsTheSecretOnceInAnAnswerThatNobodyKeeps() {
        StandInServices.answer("POST", LIST, 201, Map.of(), """
            {"clientId":"fnv-new","clientSecret":"only-<once>","tokenEndpoint":"https://id.example.org/token",
             "organisation":"fnv","scopes":["initiatives:read"],"createdAt":"2026-03-02T10:00:00Z"}""");

        contributor()
                .formParam("scope", "initiatives:read")
                .post("/credentials")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("only-&lt;once&gt;"));

        contributor().get("/credentials").then().body(not(containsString("only-")));
        assertThat(StandInServices.asked("POST", LIST))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"scopes\":[\"initiatives:read\"]}"));
    }

    @Test
    void tellsWhyNothingWasMade() {
        StandInServices.answer("POST", LIST, 409, Map.of(), """
            {"status":409,"title":"Two","detail":"Two"}""");
        contributor()
                .formParam("scope", "initiatives:read")
                .post("/credentials")
                .then()
                .statusCode(409)
                .body(containsString("already. Revoke the old one first"));

        StandInServices.answer("POST", LIST, 400, Map.of(), """
            {"status":400,"title":"Invalid","detail":"Invalid"}""");
        contributor()
                .contentType("application/x-www-form-urlencoded")
                .post("/credentials")
                .then()
                .statusCode(400)
                .body(containsString("Choose at least one thing"));
    }

    @Test
    void asksOnceBeforeItEndsAccess() {
        StandInServices.answer("DELETE", LIST + "/fnv-live", 204, Map.of(), "");

        contributor()
                .get("/credentials/fnv-live/revocation")
                .then()
                .statusCode(200)
                .body(containsString("Revoke the access of fnv-live?"));
        assertThat(StandInServices.asked("DELETE", LIST + "/fnv-live")).isEmpty();

        contributor()
                .contentType("application/x-www-form-urlencoded")
                .post("/credentials/fnv-live/revocation")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/credentials"));
        assertThat(StandInServices.asked("DELETE", LIST + "/fnv-live")).hasSize(1);
    }

    @Test
    void knowsNoCredentialThatTheVisitorMayNotSee() {
        contributor().get("/credentials/cnv-live/revocation").then().statusCode(404);
        contributor().get("/credentials/fnv-old/revocation").then().statusCode(404);
    }
}
