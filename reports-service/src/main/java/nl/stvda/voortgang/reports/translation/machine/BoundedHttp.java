package nl.stvda.voortgang.reports.translation.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks one host and no other: redirects are failures. An answer is bounded in size, and in time from the first byte sent
 * to the last one read, which a timeout of the request alone is not.
 */
final class BoundedHttp implements AutoCloseable {

    static final long LARGEST_ANSWER = 1024 * 1024;

    private static final int OK = 200;
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final String base;
    private final Duration timeout;
    private final HttpClient client;

    BoundedHttp(URI base, Duration connectTimeout, Duration timeout) {
        this.base = base.toString().replaceFirst("/+$", "") + "/";
        this.timeout = timeout;
        client = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
    }

    byte[] get(String operation) {
        return send(request(operation).GET().build());
    }

    byte[] post(String operation, byte[] json) {
        return send(request(operation)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json))
                .build());
    }

    private HttpRequest.Builder request(String operation) {
        return HttpRequest.newBuilder(URI.create(base + operation)).header("Accept", "application/json");
    }

    private byte[] send(HttpRequest request) {
        var asked = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            return whole(asked.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            asked.cancel(true);
            throw TranslationFailure.away(USUAL_PAUSE, "It gave no whole answer in time.");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException away
                    ? TranslationFailure.away(
                            USUAL_PAUSE,
                            "It cannot be asked: " + away.getClass().getSimpleName())
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw TranslationFailure.away(USUAL_PAUSE, "This service stops.");
        }
    }

    private static byte[] whole(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            throw TranslationFailure.away(pause(answer), "It answered with status " + answer.statusCode());
        }
        return answer.body();
    }

    /** What the service itself asks for, within reason. */
    private static Duration pause(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .map(asked -> asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked)
                .orElse(USUAL_PAUSE);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
