package nl.stvda.voortgang.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The document that a service under test serves of itself. */
public final class ServedDocument {

    /** Everything below is the API. */
    static final String BASE = "/v1/";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private ServedDocument() {}

    /** Asks the service at an address: {@code http://localhost:8081}. */
    public static ApiDescription at(String service) {
        var request = HttpRequest.newBuilder(URI.create(service + BASE + "openapi.json"))
                .timeout(PATIENCE)
                .build();
        try (var client = HttpClient.newBuilder()
                // no upgrade on the way: the document is large
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("No document at %s: %d".formatted(request.uri(), answer.statusCode()));
            }
            return ApiDescription.of(answer.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking for the document", interrupted);
        }
    }
}
