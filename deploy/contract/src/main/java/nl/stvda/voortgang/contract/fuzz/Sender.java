package nl.stvda.voortgang.contract.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import nl.stvda.voortgang.contract.Answer;
import nl.stvda.voortgang.contract.MediaTypes;

/** Sends requests to the service under test. */
final class Sender implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String service;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Sender(String service) {
        this.service = service;
    }

    /** Of a stream only the beginning is waited for. */
    Answer send(FuzzRequest request) throws IOException {
        var http = HttpRequest.newBuilder(URI.create(service + request.target()))
                .timeout(PATIENCE)
                .method(
                        request.method(),
                        request.hasBody() ? BodyPublishers.ofByteArray(request.bytes()) : BodyPublishers.noBody());
        request.headers().forEach(header -> http.header(header.getKey(), header.getValue()));
        if (request.caller().token() != null) {
            http.header("Authorization", "Bearer " + request.caller().token());
        }
        try {
            var answer = client.send(http.build(), BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var isStream = answer.headers()
                        .firstValue("Content-Type")
                        .filter(type -> MediaTypes.plain(type).equals(MediaTypes.EVENT_STREAM))
                        .isPresent();
                return new Answer(
                        answer.statusCode(), answer.headers().map(), isStream ? new byte[0] : body.readAllBytes());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for an answer", interrupted);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
