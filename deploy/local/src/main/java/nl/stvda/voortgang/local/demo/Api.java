package nl.stvda.voortgang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.stvda.voortgang.local.component.Http;
import nl.stvda.voortgang.local.component.PlatformFailure;

/** The public APIs, as people and programs of the demo ask them. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Set<Integer> ABSENT = Set.of(404, 409);

    private final ObjectMapper json = new ObjectMapper();
    private final Addresses addresses;
    private final SignedIn signedIn;

    Api(Addresses addresses) {
        this.addresses = addresses;
        signedIn = new SignedIn(addresses.realm());
    }

    /** What an API answered. */
    record Answer(JsonNode body, String tag) {}

    String initiatives(String path) {
        return addresses.initiatives() + "/v1" + path;
    }

    String reports(String path) {
        return addresses.reports() + "/v1" + path;
    }

    /** The token of an organisation's program. */
    String program(String organisation) throws IOException, InterruptedException {
        return signedIn.tokenOfSystem(organisation);
    }

    /** The token of the secretary. */
    String secretary() throws IOException, InterruptedException {
        return signedIn.tokenOfSecretariat();
    }

    /** The token of somebody who signs in now, with a browser: who signs a report has to. */
    String signedIn(String person) throws IOException, InterruptedException {
        return read(new SignIn(addresses.realm()).token(person))
                .path("access_token")
                .asText();
    }

    Answer get(String url, String token) throws IOException, InterruptedException {
        return find(url, token).orElseThrow(() -> new PlatformFailure("%s is not there".formatted(url)));
    }

    /** Empty where there is nothing at this address, or not yet. */
    Optional<Answer> find(String url, String token) throws IOException, InterruptedException {
        var answer = send(Http.json(url).GET(), token);
        return ABSENT.contains(answer.statusCode()) ? Optional.empty() : Optional.of(answer(answer, url));
    }

    Answer post(String url, String token, JsonNode body) throws IOException, InterruptedException {
        return answer(send(Http.json(url).POST(BodyPublishers.ofString(body.toString())), token), url);
    }

    /** Knowing the version with this tag. */
    Answer post(String url, String token, String tag, JsonNode body) throws IOException, InterruptedException {
        return answer(
                send(Http.json(url).header("If-Match", tag).POST(BodyPublishers.ofString(body.toString())), token),
                url);
    }

    /** Whatever stands there now. */
    Answer put(String url, String token, JsonNode body) throws IOException, InterruptedException {
        return answer(send(Http.json(url).PUT(BodyPublishers.ofString(body.toString())), token), url);
    }

    /** Knowing the version with this tag. */
    Answer put(String url, String token, String tag, JsonNode body) throws IOException, InterruptedException {
        return answer(
                send(Http.json(url).header("If-Match", tag).PUT(BodyPublishers.ofString(body.toString())), token), url);
    }

    /** Asks until the answer is as it should be: what one service is told, another shows a moment later. */
    Answer await(String url, String token, Predicate<JsonNode> condition) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            var answer = find(url, token);
            if (answer.filter(found -> condition.test(found.body())).isPresent()) {
                return answer.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new PlatformFailure("%s does not show what was sent".formatted(url));
            }
            Thread.sleep(PAUSE);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String token)
            throws IOException, InterruptedException {
        return Http.send(request.header("Authorization", "Bearer " + token));
    }

    private Answer answer(HttpResponse<String> answer, String url) throws IOException {
        return new Answer(
                read(accepted(answer, url)), answer.headers().firstValue("ETag").orElse("*"));
    }

    private JsonNode read(String body) throws IOException {
        return json.readTree(body);
    }

    static String accepted(HttpResponse<String> answer, String what) {
        SignedIn.accept(answer, what);
        return answer.body();
    }
}
