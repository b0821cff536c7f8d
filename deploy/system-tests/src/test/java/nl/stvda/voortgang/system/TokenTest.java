package nl.stvda.voortgang.system;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import java.util.stream.Stream;
import nl.stvda.voortgang.local.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tokens that are missing, damaged or somebody else's, at all three services. */
@ExtendWith(RunningPlatform.class)
class TokenTest {

    private final Platform platform;

    TokenTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void refusesWhoBringsNoTokenWithAProblemDocument() {
        doors().forEach(door -> given().accept(ContentType.JSON)
                .get(door)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("type", containsString("/problems/unauthenticated")));
    }

    @Test
    void refusesATokenWhoseSignatureIsNotOurs() {
        var token = Partner.system(platform, "fnv").token();
        var damaged = token.substring(0, token.lastIndexOf('.') + 1)
                + new StringBuilder(token.substring(token.lastIndexOf('.') + 1)).reverse();

        doors().forEach(door -> given().auth()
                .oauth2(damaged)
                .get(door)
                .then()
                .statusCode(401)
                .contentType("application/problem+json"));
    }

    @Test
    void refusesATokenThatIsMeantForAnotherAudience() {
        var foreign = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", "secretaris")
                .formParam("password", "demo-only-password")
                .post(platform.realmUrl() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("access_token");

        doors().forEach(door -> given().auth()
                .oauth2(foreign)
                .get(door)
                .then()
                .statusCode(401)
                .contentType("application/problem+json"));
    }

    @Test
    void takesTheOrganisationFromTheTokenOnly() {
        Partner.system(platform, "fnv")
                .post(Partner.initiative(Titles.unique("Van wie")).replace("{\n", "{\n\"organisation\": \"cnv\",\n"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/organisation"));
    }

    @Test
    void keepsAPartnerOutOfTheSecretariatsInbox() {
        Partner.system(platform, "fnv").alerts().then().statusCode(403).contentType("application/problem+json");
    }

    private Stream<String> doors() {
        return Stream.of(
                platform.initiativesUrl() + "/v1/initiatives",
                platform.reportsUrl() + "/v1/rounds/digitalisation-2/draft",
                platform.notificationsUrl() + "/v1/alerts");
    }
}
