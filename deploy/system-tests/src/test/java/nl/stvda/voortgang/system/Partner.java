package nl.stvda.voortgang.system;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.stvda.voortgang.local.Platform;

/** Someone with real tokens of the running Keycloak: an organisation's software or a person. */
final class Partner {

    private final Platform platform;
    private final String token;

    private Partner(Platform platform, String token) {
        this.platform = platform;
        this.token = token;
    }

    /** Whoever has this token. */
    static Partner of(Platform platform, String token) {
        return new Partner(platform, token);
    }

    /** The software of an organisation. */
    static Partner system(Platform platform, String organisation) {
        var client = organisation + "-system";
        return new Partner(
                platform,
                tokenOf(given().formParam("grant_type", "client_credentials")
                        .formParam("client_id", client)
                        .formParam("client_secret", "demo-only-" + client)
                        .post(platform.realmUrl() + "/protocol/openid-connect/token")));
    }

    /** A person with an account. */
    static Partner person(Platform platform, String name) {
        return new Partner(
                platform,
                tokenOf(given().formParam("grant_type", "password")
                        .formParam("client_id", "voortgang-cli")
                        .formParam("username", name)
                        .formParam("password", "demo-only-password")
                        .post(platform.realmUrl() + "/protocol/openid-connect/token")));
    }

    private static String tokenOf(Response response) {
        return response.then().statusCode(200).extract().path("access_token");
    }

    String token() {
        return token;
    }

    RequestSpecification request() {
        return given().auth().oauth2(token);
    }

    Response post(String body) {
        return request().contentType(ContentType.JSON).body(body).post(platform.initiativesUrl() + "/v1/initiatives");
    }

    /** Posts it and gives its id, from the address in the answer. */
    String posted(String body) {
        var address = post(body).then().statusCode(201).extract().header("Location");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    Response draft() {
        return draft("digitalisation-2");
    }

    Response draft(String round) {
        return request().accept(ContentType.JSON).get(platform.reportsUrl() + "/v1/rounds/%s/draft".formatted(round));
    }

    Response alerts() {
        return request().get(platform.notificationsUrl() + "/v1/alerts?limit=200");
    }

    /** An initiative that nothing else in this run is called like. */
    static String initiative(String title) {
        return """
                {
                  "externalId": "system-test-%s",
                  "agreement": "digitalisation",
                  "side": "workers",
                  "level": "sectoral",
                  "instrument": "training",
                  "themes": ["connecting"],
                  "title": {"nl": "%s", "en": "%s"},
                  "description": {"nl": "Een proef.", "en": "A trial."},
                  "period": {"start": "2022-01-01"}
                }
                """.formatted(UUID.randomUUID(), title, title);
    }
}
