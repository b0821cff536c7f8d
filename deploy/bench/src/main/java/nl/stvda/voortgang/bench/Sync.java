package nl.stvda.voortgang.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** Sends initiatives to addresses made of own keys, as a nightly sync does, each connection to a key of its own. */
final class Sync implements AutoCloseable {

    private static final String OUTCOME = "Voortgang-Outcome";

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final AtomicLong texts = new AtomicLong();
    private final String url;
    private final Tokens tokens;

    Sync(String url, Tokens tokens) {
        this.url = url;
        this.tokens = tokens;
    }

    /** Sends the same again and again, or something else each time; fails where the answer says otherwise. */
    Measurement measure(int connections, Duration duration, boolean changing) {
        var latency = Measurement.histogram();
        var client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(connections));
        var authorization = "Bearer " + tokens.system("fnv");
        var rows = IntStream.range(0, connections).mapToObj(_ -> Row.next()).toList();
        Future.all(rows.stream()
                        .map(row -> put(client, authorization, row, row.body(), "created"))
                        .toList())
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        var start = System.nanoTime();
        var end = start + duration.toNanos();
        var loops = rows.stream()
                .map(row -> {
                    var finished = Promise.<Void>promise();
                    vertx.runOnContext(_ -> step(client, authorization, row, changing, end, latency, finished));
                    return finished.future();
                })
                .toList();
        Future.all(loops).toCompletionStage().toCompletableFuture().join();
        var time = Duration.ofNanos(System.nanoTime() - start);
        client.close().toCompletionStage().toCompletableFuture().join();
        return new Measurement(latency.getTotalCount(), time, latency);
    }

    private void step(
            HttpClient client,
            String authorization,
            Row row,
            boolean changing,
            long end,
            Histogram latency,
            Promise<Void> finished) {
        if (System.nanoTime() >= end) {
            finished.complete();
            return;
        }
        var begin = System.nanoTime();
        var body = changing ? row.body().replace("Leergang", "Leergang " + texts.incrementAndGet()) : row.body();
        put(client, authorization, row, body, changing ? "changed" : "unchanged")
                .onComplete(
                        _ -> {
                            // one event loop, so the histogram is touched by one thread only
                            latency.recordValue((System.nanoTime() - begin) / 1_000);
                            step(client, authorization, row, changing, end, latency, finished);
                        },
                        finished::fail);
    }

    private Future<?> put(HttpClient client, String authorization, Row row, String body, String outcome) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.PUT)
                        .setAbsoluteURI(url + "/v1/organisations/fnv/initiatives/" + row.externalId())
                        .putHeader("Authorization", authorization)
                        .putHeader("Content-Type", "application/json"))
                .compose(request -> request.send(body))
                .compose(response -> outcome.equals(response.getHeader(OUTCOME))
                        ? response.body()
                        : Future.failedFuture("Not %s, but %d".formatted(outcome, response.statusCode())));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
