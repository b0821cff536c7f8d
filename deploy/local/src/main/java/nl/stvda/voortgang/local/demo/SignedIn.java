package nl.stvda.voortgang.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import nl.stvda.voortgang.local.component.Http;
import nl.stvda.voortgang.local.component.PlatformFailure;

/** Sends requests as the people and systems of the demo realm, who sign in once. */
final class SignedIn {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> tokens = new HashMap<>();
    private final String realm;

    SignedIn(String realm) {
        this.realm = realm;
    }

    HttpResponse<String> asSecretariat(HttpRequest.Builder request) throws IOException, InterruptedException {
        return as(tokenOfSecretariat(), request);
    }

    String tokenOfSecretariat() throws IOException, InterruptedException {
        return token(
                "grant_type=password&client_id=voortgang-cli&username=secretaris&password=demo-only-password&scope=openid");
    }

    String tokenOfSystem(String organisation) throws IOException, InterruptedException {
        var client = organisation + "-system";
        return token("grant_type=client_credentials&client_id=%s&client_secret=demo-only-%s".formatted(client, client));
    }

    private static HttpResponse<String> as(String token, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return Http.send(request.header("Authorization", "Bearer " + token));
    }

    private String token(String form) throws IOException, InterruptedException {
        var known = tokens.get(form);
        if (known != null) {
            return known;
        }
        var answer = Http.send(Http.form(realm + "/protocol/openid-connect/token", form));
        accept(answer, "sign-in");
        var token = json.readTree(answer.body()).path("access_token").asText();
        tokens.put(form, token);
        return token;
    }

    static void accept(HttpResponse<String> answer, String what) {
        if (answer.statusCode() / 100 != 2) {
            throw new PlatformFailure("%s was refused with %d: %s".formatted(what, answer.statusCode(), answer.body()));
        }
    }
}
