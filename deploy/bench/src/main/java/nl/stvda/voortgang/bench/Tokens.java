package nl.stvda.voortgang.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Fetches tokens of the demo accounts, a new one each time because they are short-lived. */
final class Tokens {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI endpoint;

    Tokens(String realmUrl) {
        endpoint = URI.create(realmUrl + "/protocol/openid-connect/token");
    }

    String system(String organisation) {
        return fetch("grant_type=client_credentials&client_id=%s-system&client_secret=demo-only-%s-system"
                .formatted(organisation, organisation));
    }

    String person(String name) {
        return fetch(
                "grant_type=password&client_id=voortgang-cli&username=%s&password=demo-only-password".formatted(name));
    }

    private String fetch(String form) {
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            return json.readTree(answer.body()).required("access_token").asText();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while fetching a token", interrupted);
        }
    }
}
