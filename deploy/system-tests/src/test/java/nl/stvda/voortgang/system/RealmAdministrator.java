package nl.stvda.voortgang.system;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.keycloak.Keycloak;

/** Who may change the realms of the running Keycloak. */
final class RealmAdministrator {

    private RealmAdministrator() {}

    /** A request of theirs; its token is new. */
    static RequestSpecification of(Platform platform) {
        var token = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", Keycloak.ADMINISTRATOR)
                .formParam("password", Keycloak.ADMINISTRATOR_PASSWORD)
                .post(platform.keycloakUrl() + "/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("access_token");
        return given().baseUri(platform.keycloakUrl()).auth().oauth2(token).contentType(ContentType.JSON);
    }
}
