package nl.stvda.voortgang.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.stvda.voortgang.local.Platform;

/** How soon after its answer a post is on the stream of the draft and on the stream of the alerts. */
final class Freshness {

    /** What is slow is measured; only what is lost fails. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Platform platform;
    private final Tokens tokens;
    private final ObjectMapper json = new ObjectMapper();

    Freshness(Platform platform, Tokens tokens) {
        this.platform = platform;
        this.tokens = tokens;
    }

    Map<String, Measurement> measure(int postsPerSecond, Duration duration) throws IOException, InterruptedException {
        var token = tokens.person("secretaris");
        try (var draft = new EventStream(platform.reportsUrl() + "/v1/rounds/digitalisation-2/draft/changes", token);
                var alerts = new EventStream(platform.notificationsUrl() + "/v1/alerts/stream", token)) {
            var answered = post(postsPerSecond, duration);
            awaitAll(answered, draft);
            awaitAll(answered, alerts);
            return Map.of(
                    "draft", measurement(answered, draft, duration), "alert", measurement(answered, alerts, duration));
        }
    }

    private Map<String, Long> post(int perSecond, Duration duration) throws IOException, InterruptedException {
        var answered = new HashMap<String, Long>();
        var authorization = "Bearer " + tokens.system("fnv");
        var interval = Duration.ofSeconds(1).dividedBy(perSecond).toNanos();
        try (var client = HttpClient.newHttpClient()) {
            var next = System.nanoTime();
            var end = next + duration.toNanos();
            while (next < end) {
                LockSupport.parkNanos(next - System.nanoTime());
                next += interval;
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create(platform.initiativesUrl() + "/v1/initiatives"))
                                .header("Authorization", authorization)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        Row.next().body()))
                                .build(),
                        BodyHandlers.ofString());
                answered.put(json.readTree(answer.body()).required("id").asText(), System.nanoTime());
            }
        }
        return answered;
    }

    private static void awaitAll(Map<String, Long> answered, EventStream stream) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!stream.seen().keySet().containsAll(answered.keySet())) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Some posts were not seen within " + PATIENCE);
            }
            Thread.sleep(Duration.ofMillis(10));
        }
    }

    private static Measurement measurement(Map<String, Long> answered, EventStream stream, Duration duration) {
        var latency = Measurement.histogram();
        // an event may overtake the answer; then it was seen at once
        answered.forEach((id, at) ->
                latency.recordValue(Math.max(0, (stream.seen().getOrDefault(id, at) - at) / 1_000)));
        return new Measurement(answered.size(), duration, latency);
    }
}
