package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Posts at an even rate, whatever others do. */
final class PolitePartner {

    private static final int CREATED = 201;
    /** Below the five minutes that a token lives. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final URI address;
    private final Tokens tokens;
    private final String organisation;

    PolitePartner(String url, Tokens tokens, String organisation) {
        address = URI.create(url + "/v1/initiatives");
        this.tokens = tokens;
        this.organisation = organisation;
    }

    /** Each post counts from when it was due, so that a slow answer is not excused by the posts that it delayed. */
    Measurement measure(int perSecond, Duration duration) throws IOException, InterruptedException {
        if (duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("At most " + LONGEST);
        }
        var latency = Measurement.histogram();
        var authorization = "Bearer " + tokens.system(organisation);
        var interval = Duration.ofSeconds(1).dividedBy(perSecond).toNanos();
        try (var client = HttpClient.newHttpClient()) {
            var due = System.nanoTime();
            var end = due + duration.toNanos();
            while (due < end) {
                LockSupport.parkNanos(due - System.nanoTime());
                var answer = client.send(
                        HttpRequest.newBuilder(address)
                                .header("Authorization", authorization)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        Row.next().body()))
                                .build(),
                        BodyHandlers.ofString());
                if (answer.statusCode() != CREATED) {
                    throw new IllegalStateException("A polite post was answered with " + answer.statusCode());
                }
                latency.recordValue(Math.max(0, (System.nanoTime() - due) / 1_000));
                due += interval;
            }
        }
        return new Measurement(latency.getTotalCount(), duration, latency);
    }
}
