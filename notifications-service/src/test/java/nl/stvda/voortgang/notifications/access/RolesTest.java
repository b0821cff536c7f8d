package nl.stvda.voortgang.notifications.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class RolesTest {

    /** Whoever may mark an alert is told that there is none; whoever may not is refused before that. */
    private static final int MAY_MARK = 404;

    @Test
    @TestSecurity(user = "sanne", roles = "secretariat")
    @OidcSecurity(claims = @Claim(key = "azp", value = "voortgang-dashboard"))
    void letsTheSecretariatReadAndMark() {
        reads(200);
        asksAgain(MAY_MARK);
        marks(MAY_MARK);
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    @OidcSecurity(claims = @Claim(key = "azp", value = "voortgang-dashboard"))
    void letsAuditorsReadOnly() {
        reads(200);
        asksAgain(403);
        marks(403);
    }

    @Test
    @TestSecurity(user = "operator", roles = "operator")
    @OidcSecurity(claims = @Claim(key = "azp", value = "voortgang-dashboard"))
    void letsOperatorsReadAndAskAgain() {
        reads(200);
        asksAgain(MAY_MARK);
        marks(403);
    }

    @Test
    @TestSecurity(
            user = "other",
            roles = {"contributor", "approver", "submission-job"})
    @OidcSecurity(claims = @Claim(key = "azp", value = "voortgang-dashboard"))
    void refusesEveryOtherRole() {
        reads(403);
        streams(403);
        marks(403);
    }

    @Test
    @TestSecurity(user = "sanne", roles = "secretariat")
    @OidcSecurity(claims = @Claim(key = "azp", value = "voortgang-dashboard"))
    void tellsWhatAnAddressSupports() {
        given().post("/v1/alerts").then().statusCode(405).header("Allow", "GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/alerts/", "/v1/alerts;a=b"})
    @TestSecurity(user = "sanne", roles = "secretariat")
    @OidcSecurity(claims = @Claim(key = "azp", value = "voortgang-dashboard"))
    void findsNothingAtAnAddressThatIsNearlyOne(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @Test
    void refusesWhoeverIsNotSignedIn() {
        reads(401);
        streams(401);
        marks(401);
        given().get("/v1/alerts")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer"))
                .contentType("application/problem+json")
                .body("type", equalTo("https://notifications.example.org/problems/unauthenticated"))
                .body("instance", equalTo("/v1/alerts"));
    }

    @Test
    void refusesATokenThatIsNone() {
        given().header("Authorization", "Bearer nonsense")
                .get("/v1/alerts")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    private static void reads(int status) {
        given().get("/v1/alerts").then().statusCode(status);
        given().get("/v1/deliveries").then().statusCode(status);
        given().get("/v1/dead-letters").then().statusCode(status);
    }

    private static void asksAgain(int status) {
        var id = UUID.randomUUID();
        given().post("/v1/deliveries/{id}/attempts", id).then().statusCode(status);
        given().post("/v1/dead-letters/{id}/attempts", id).then().statusCode(status);
        given().contentType("application/json")
                .body("{\"reason\": \"A test\"}")
                .post("/v1/dead-letters/{id}/discard", id)
                .then()
                .statusCode(status);
    }

    private static void streams(int status) {
        given().get("/v1/alerts/stream").then().statusCode(status);
    }

    private static void marks(int status) {
        var id = UUID.randomUUID();
        given().put("/v1/alerts/{id}/read", id).then().statusCode(status);
        given().delete("/v1/alerts/{id}/read", id).then().statusCode(status);
    }
}
