package nl.stvda.voortgang.reports.version;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.stvda.voortgang.reports.access.Token;

/** A reader of server-sent events, as a browser is one. */
final class EventStream implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private EventStream(HttpRequest request) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
            // the stream is open, and the service listens, once its first comment is here
            if (answer.statusCode() != 200 || !lines.readLine().startsWith(":")) {
                throw new AssertionError("No stream of events: " + answer.statusCode());
            }
            Thread.ofVirtual().start(() -> read(lines));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    static EventStream open(URI address) {
        return new EventStream(request(address).build());
    }

    static EventStream openWith(String token, URI address) {
        return new EventStream(
                request(address).setHeader("Authorization", "Bearer " + token).build());
    }

    static EventStream open(URI address, String lastEventId) {
        return new EventStream(
                request(address).header("Last-Event-ID", lastEventId).build());
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + Token.AUDITOR);
    }

    private void read(BufferedReader lines) {
        try {
            var event = new Event("", "", "");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && !event.data().isEmpty()) {
                    events.add(event);
                    event = new Event("", "", "");
                } else {
                    event = event.with(line);
                }
            }
            ended.countDown();
        } catch (IOException closed) {
            // the end of the test
        }
    }

    /** Waits until the service ends the stream in good order. */
    boolean ends() {
        try {
            return ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    Event next() {
        try {
            var event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("No event came");
            }
            return event;
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** One event. */
    record Event(String id, String name, String data) {

        private Event with(String line) {
            var value = line.substring(line.indexOf(':') + 1).strip();
            return switch (line.replaceFirst(":.*", "")) {
                case "id" -> new Event(value, name, data);
                case "event" -> new Event(id, value, data);
                case "data" -> new Event(id, name, value);
                default -> this;
            };
        }
    }
}
