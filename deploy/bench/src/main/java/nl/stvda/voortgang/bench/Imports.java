package nl.stvda.voortgang.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.local.Platform;
import nl.stvda.voortgang.local.component.Part;

/** A file of ten thousand new initiatives: how fast it is stored, and how much memory that takes. */
final class Imports {

    static final int ROWS = 10_000;

    private static final Set<String> UNFINISHED = Set.of("received", "running");
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration BETWEEN_LOOKS_AT_THE_HEAP = Duration.ofMillis(250);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Platform platform;
    private final Tokens tokens;
    private final String organisation;

    Imports(Platform platform, Tokens tokens) {
        this(platform, tokens, "fnv");
    }

    Imports(Platform platform, Tokens tokens, String organisation) {
        this.platform = platform;
        this.tokens = tokens;
        this.organisation = organisation;
    }

    /** From the first byte that is sent until every row is stored. */
    double rowsPerSecond() throws IOException, InterruptedException {
        return ROWS * 1e9 / importFile().toNanos();
    }

    /** As above: the time that it takes. */
    Duration importFile() throws IOException, InterruptedException {
        var file = file();
        var begin = System.nanoTime();
        awaitEnd(send(file), () -> PAUSE);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** The most that is in use after a collection while a file is stored, above what is in use at rest. */
    long extraHeapMegabytes() throws IOException, InterruptedException {
        var heap = new Heap(platform.pid(Part.INITIATIVES_SERVICE).orElseThrow());
        var file = file();
        var rest = heap.usedAfterCollection();
        var peak = new long[] {rest};
        awaitEnd(send(file), () -> {
            peak[0] = Math.max(peak[0], heap.usedAfterCollection());
            return BETWEEN_LOOKS_AT_THE_HEAP;
        });
        return peak[0] - rest;
    }

    private static String file() {
        return Stream.generate(() -> Row.next().body().replace("\n", " "))
                .limit(ROWS)
                .collect(Collectors.joining("\n"));
    }

    private String send(String file) throws IOException, InterruptedException {
        var answer = read(HttpRequest.newBuilder(URI.create(platform.initiativesUrl() + "/v1/imports"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(file)));
        return answer.required("id").asText();
    }

    private void awaitEnd(String id, Supplier<Duration> look) throws IOException, InterruptedException {
        var address = URI.create(platform.initiativesUrl() + "/v1/imports/" + id);
        var current = read(HttpRequest.newBuilder(address));
        while (UNFINISHED.contains(current.required("state").asText())) {
            LockSupport.parkNanos(look.get().toNanos());
            current = read(HttpRequest.newBuilder(address));
        }
        if (current.at("/rows/stored").asInt() != ROWS) {
            throw new IllegalStateException("Not every row was stored: " + current);
        }
    }

    private JsonNode read(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(
                request.header("Authorization", "Bearer " + tokens.system(organisation))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException("An import was answered with %d".formatted(answer.statusCode()));
        }
        return json.readTree(answer.body());
    }
}
