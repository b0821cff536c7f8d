package nl.stvda.voortgang.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.stvda.voortgang.local.Platform;

/** A person signs in on Keycloak's page, as with a browser: only such a token says when that was. */
final class SignIn {

    private static final String CLIENT = "voortgang-dashboard";
    private static final String REDIRECT = "http://localhost:1/signed-in";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private SignIn() {}

    /** The token of a person who signs in now. */
    static String of(Platform platform, String name) {
        var verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        var token = given().formParam("grant_type", "authorization_code")
                .formParam("client_id", CLIENT)
                .formParam("client_secret", "demo-only-" + CLIENT)
                .formParam("redirect_uri", REDIRECT)
                .formParam("code_verifier", verifier)
                .formParam("code", code(platform, name, challenge(verifier)))
                .post(platform.realmUrl() + "/protocol/openid-connect/token");
        return token.then().statusCode(200).extract().path("access_token");
    }

    private static String code(Platform platform, String name, String challenge) {
        var page = given().queryParam("client_id", CLIENT)
                .queryParam("response_type", "code")
                .queryParam("scope", "openid")
                .queryParam("redirect_uri", REDIRECT)
                .queryParam("code_challenge", challenge)
                .queryParam("code_challenge_method", "S256")
                .get(platform.realmUrl() + "/protocol/openid-connect/auth")
                .then()
                .statusCode(200)
                .extract();
        var address = given().cookies(page.cookies())
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .formParam("username", name)
                .formParam("password", "demo-only-password")
                .post(found(FORM, page.asString()).replace("&amp;", "&"))
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        return found(CODE, address);
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
