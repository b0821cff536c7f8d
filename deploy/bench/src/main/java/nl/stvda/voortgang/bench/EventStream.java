package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Follows a stream of server-sent events and remembers when each initiative was first seen on it. */
final class EventStream implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final Stream<String> lines;

    EventStream(String url, String token) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("%s was answered with %d".formatted(url, answer.statusCode()));
            }
            lines = answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while opening a stream", interrupted);
        }
        Thread.ofVirtual().start(this::follow);
    }

    private void follow() {
        try {
            lines.forEach(this::read);
        } catch (UncheckedIOException closed) {
            // the stream ends when it is closed
        }
    }

    private void read(String line) {
        var now = System.nanoTime();
        var matcher = ID.matcher(line);
        while (matcher.find()) {
            seen.putIfAbsent(matcher.group(), now);
        }
    }

    Map<String, Long> seen() {
        return seen;
    }

    @Override
    public void close() {
        lines.close();
    }
}
