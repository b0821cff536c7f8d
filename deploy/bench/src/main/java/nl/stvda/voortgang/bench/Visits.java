package nl.stvda.voortgang.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/** Asks reports-service for pages as a browser does, compressed, and changes something now and then as the secretary. */
final class Visits {

    private static final String SECRETARY = "secretaris";

    /** Tokens live a few minutes. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Fetched> fetched = new HashMap<>();
    private final String url;
    private final Tokens tokens;

    Visits(String url, Tokens tokens) {
        this.url = url;
        this.tokens = tokens;
    }

    HttpResponse<byte[]> page(String person, String path) throws IOException, InterruptedException {
        return get(person, path, "text/html");
    }

    /** The body is what came over the line. */
    HttpResponse<byte[]> get(String person, String path, String accept) throws IOException, InterruptedException {
        return send(request(person, path)
                .header("Accept", accept)
                .header("Accept-Encoding", "gzip")
                .GET());
    }

    void put(String path, String body) throws IOException, InterruptedException {
        send(request(SECRETARY, path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .PUT(BodyPublishers.ofString(body)));
    }

    void post(String path, String body) throws IOException, InterruptedException {
        send(request(SECRETARY, path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The codes of all checks, from the answer that lists them. */
    static List<String> codes(HttpResponse<byte[]> checks) throws IOException {
        var settings = new ObjectMapper().readTree(text(checks)).path("settings");
        return StreamSupport.stream(settings.spliterator(), false)
                .map(setting -> setting.path("check").asText())
                .toList();
    }

    static String text(HttpResponse<byte[]> answer) throws IOException {
        var isCompressed = answer.headers().firstValue("Content-Encoding").filter("gzip"::equals);
        if (isCompressed.isEmpty()) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpRequest.Builder request(String person, String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token(person))
                .timeout(Duration.ofMinutes(1));
    }

    private String token(String person) {
        var now = System.nanoTime();
        return fetched.compute(
                        person,
                        (_, before) -> before != null && now - before.at() < FRESH.toNanos()
                                ? before
                                : new Fetched(tokens.person(person), now))
                .token();
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    "%s was answered with %d: %s".formatted(answer.uri(), answer.statusCode(), text(answer)));
        }
        return answer;
    }

    /** A token, and when it was fetched. */
    private record Fetched(String token, long at) {}
}
