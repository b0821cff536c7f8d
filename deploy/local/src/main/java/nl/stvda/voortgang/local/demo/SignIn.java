package nl.stvda.voortgang.local.demo;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stvda.voortgang.local.component.Http;
import nl.stvda.voortgang.local.component.PlatformFailure;

/** A person of the demo signs in on Keycloak's page, as with a browser: only such a token says when that was. */
final class SignIn {

    private static final String CLIENT = "voortgang-dashboard";
    private static final String REDIRECT = "http://localhost:1/signed-in";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final String realm;

    SignIn(String realm) {
        this.realm = realm + "/protocol/openid-connect";
    }

    /** What the realm answers: JSON with the token. */
    String token(String person) throws IOException, InterruptedException {
        var verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", CLIENT);
        form.put("client_secret", "demo-only-" + CLIENT);
        form.put("redirect_uri", REDIRECT);
        form.put("code_verifier", verifier);
        form.put("code", code(person, challenge(verifier)));
        return Api.accepted(Http.send(Http.form(realm + "/token", encoded(form))), "sign-in of " + person);
    }

    private String code(String person, String challenge) throws IOException, InterruptedException {
        var query = new LinkedHashMap<String, String>();
        query.put("client_id", CLIENT);
        query.put("response_type", "code");
        query.put("scope", "openid");
        query.put("redirect_uri", REDIRECT);
        query.put("code_challenge", challenge);
        query.put("code_challenge_method", "S256");
        var page = Http.get("%s/auth?%s".formatted(realm, encoded(query)));
        var form = found(FORM, Api.accepted(page, "page for signing in")).replace("&amp;", "&");
        var credentials = encoded(Map.of("username", person, "password", "demo-only-password"));
        var answer = Http.send(Http.form(form, credentials).header("Cookie", cookies(page)));
        return found(CODE, answer.headers().firstValue("Location").orElse(""));
    }

    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new PlatformFailure("signing in does not go as it should");
        }
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
