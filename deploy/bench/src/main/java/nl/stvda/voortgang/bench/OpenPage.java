package nl.stvda.voortgang.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A page that is open in a browser: follows the stream of the dashboard, and comes back as browsers do when that breaks. */
final class OpenPage implements AutoCloseable {

    /** What browsers wait as long as the server does not say otherwise. */
    private static final long USUAL_RETURN_MILLIS = 3_000;

    private static final String NEWS = "event:draft";
    private static final String RETRY = "retry:";

    private final HttpClient client;
    private final URI address;
    private final Supplier<String> token;
    private final AtomicLong attempts = new AtomicLong();
    private final Thread thread;

    private volatile long connectedAt;
    private volatile long newsAt;
    private volatile boolean closed;
    private volatile boolean connectedBefore;
    private volatile long returnMillis = USUAL_RETURN_MILLIS;

    OpenPage(HttpClient client, String url, Supplier<String> token) {
        this.client = client;
        this.token = token;
        address = URI.create(url + "/stream");
        thread = Thread.ofVirtual().start(this::stayConnected);
    }

    /** When it was connected last, by the clock of {@link System#nanoTime}; 0 while it is not. */
    long connectedAt() {
        return connectedAt;
    }

    /** When it was told last that the draft changed; 0 before that. */
    long newsAt() {
        return newsAt;
    }

    void forgetNews() {
        newsAt = 0;
    }

    /** How often it tried to connect. */
    long attempts() {
        return attempts.get();
    }

    private void stayConnected() {
        while (!closed) {
            follow();
            connectedAt = 0;
            LockSupport.parkNanos(returnMillis * 1_000_000);
        }
    }

    private void follow() {
        attempts.incrementAndGet();
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token.get())
                .header("Accept", "text/event-stream");
        if (connectedBefore) {
            request.header("Last-Event-ID", "connected");
        }
        try {
            var answer = client.send(request.build(), BodyHandlers.ofLines());
            try (Stream<String> lines = answer.body()) {
                if (answer.statusCode() == 200) {
                    connectedBefore = true;
                    lines.forEach(this::read);
                }
            }
        } catch (IOException | RuntimeException broken) {
            // it comes back after a while, as a browser does
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    private void read(String line) {
        var now = System.nanoTime();
        if (connectedAt == 0) {
            connectedAt = now;
        }
        if (line.startsWith(RETRY)) {
            returnMillis = Long.parseLong(line.substring(RETRY.length()).strip());
        }
        if (line.replace(" ", "").equals(NEWS)) {
            newsAt = now;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
