package nl.stvda.voortgang.system;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import nl.stvda.voortgang.local.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Credentials with the real Keycloak. */
@ExtendWith(RunningPlatform.class)
class CredentialTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Platform platform;

    CredentialTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void worksFromThePersonWhoAsksForItToTheDayItIsRevoked() {
        var person = Partner.person(platform, "cnv-medewerker");
        var credential = create(person, "[\"initiatives:read\", \"initiatives:write\"]");
        var program = Partner.of(platform, tokenOf(credential));

        program.post(Partner.initiative(Titles.unique("Met een eigen sleutel")))
                .then()
                .statusCode(201)
                .body("organisation", equalTo("cnv"));
        revoke(person, credential);

        program.post(Partner.initiative(Titles.unique("Te laat")))
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", containsString("/problems/credential-revoked"));
        token(credential).then().statusCode(401);
    }

    @Test
    void isRefusedByAllServicesOnceItIsRevoked() {
        var person = Partner.person(platform, "cnv-medewerker");
        var credential = create(person, "[\"initiatives:read\"]");
        var program = Partner.of(platform, tokenOf(credential));
        program.draft("digitalisation-2").then().statusCode(200);

        revoke(person, credential);

        await().atMost(PATIENCE)
                .untilAsserted(() -> program.draft("digitalisation-2")
                        .then()
                        .statusCode(401)
                        .body("type", containsString("/problems/credential-revoked")));
    }

    @Test
    void givesAProgramNoMoreThanItsScopes() {
        var person = Partner.person(platform, "vcp-medewerker");
        var credential = create(person, "[\"initiatives:read\"]");
        var program = Partner.of(platform, tokenOf(credential));

        var reading = program.request().get(platform.initiativesUrl() + "/v1/initiatives");
        var writing = program.post(Partner.initiative(Titles.unique("Alleen lezen")));

        reading.then().statusCode(200);
        writing.then()
                .statusCode(403)
                .body("type", containsString("/problems/insufficient-scope"))
                .body("detail", containsString("initiatives:write"));
        revoke(person, credential);
    }

    @Test
    void showsTheClientOfTheRealmOnceItWasUsed() {
        Partner.system(platform, "fnv")
                .request()
                .get(platform.initiativesUrl() + "/v1/initiatives")
                .then()
                .statusCode(200);

        await().atMost(PATIENCE)
                .untilAsserted(() -> Partner.person(platform, "fnv-medewerker")
                        .request()
                        .get(credentials())
                        .then()
                        .statusCode(200)
                        .body("items.clientId", hasItem("fnv-system")));
    }

    @Test
    void letsNoProgramMakeCredentials() {
        Partner.system(platform, "fnv")
                .request()
                .contentType("application/json")
                .body("{\"scopes\": [\"initiatives:read\"]}")
                .post(credentials())
                .then()
                .statusCode(403)
                .body("type", containsString("/problems/people-only"));
    }

    private String credentials() {
        return platform.initiativesUrl() + "/v1/credentials";
    }

    private JsonPath create(Partner person, String scopes) {
        return person.request()
                .contentType("application/json")
                .body("{\"scopes\": %s}".formatted(scopes))
                .post(credentials())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private void revoke(Partner person, JsonPath credential) {
        person.request()
                .delete(credentials() + "/" + credential.getString("clientId"))
                .then()
                .statusCode(204);
    }

    private static Response token(JsonPath credential) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", credential.getString("clientId"))
                .formParam("client_secret", credential.getString("clientSecret"))
                .post(credential.getString("tokenEndpoint"));
    }

    private static String tokenOf(JsonPath credential) {
        return token(credential).then().statusCode(200).extract().path("access_token");
    }
}
