package nl.stvda.voortgang.notifications.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads a stream line by line from the socket: every byte counts, comments too. */
final class SseClient implements AutoCloseable {

    private final Socket socket;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private volatile boolean ended;

    SseClient(int port, String headers) {
        try {
            socket = new Socket("localhost", port);
            socket.getOutputStream()
                    .write(
                            ("GET /v1/alerts/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nConnection: close\r\n"
                                            + headers
                                            + "\r\n")
                                    .getBytes(UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException closed) {
            // the test is over
        }
        ended = true;
    }

    List<String> lines() {
        return lines;
    }

    /** The ids of the alerts, in order. */
    List<String> ids() {
        return lines.stream()
                .filter(line -> line.startsWith("id:"))
                .map(line -> line.substring("id:".length()).strip())
                .toList();
    }

    boolean isOpen() {
        return lines.stream().anyMatch(line -> line.startsWith(":"));
    }

    boolean hasEnded() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
