package nl.stvda.voortgang.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** Posts initiatives over a number of connections, each waiting for its answer before the next. */
final class Poster implements AutoCloseable {

    private static final int CREATED = 201;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final String url;
    private final Tokens tokens;

    Poster(String url, Tokens tokens) {
        this.url = url;
        this.tokens = tokens;
    }

    Measurement measure(int connections, Duration duration) {
        var latency = Measurement.histogram();
        var client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(connections));
        var start = System.nanoTime();
        var end = start + duration.toNanos();
        var authorization = "Bearer " + tokens.system("fnv");
        var loops = IntStream.range(0, connections)
                .mapToObj(_ -> postUntil(client, authorization, end, latency))
                .toList();
        Future.all(loops).toCompletionStage().toCompletableFuture().join();
        client.close().toCompletionStage().toCompletableFuture().join();
        return new Measurement(latency.getTotalCount(), Duration.ofNanos(System.nanoTime() - start), latency);
    }

    private Future<Void> postUntil(HttpClient client, String authorization, long end, Histogram latency) {
        var finished = Promise.<Void>promise();
        vertx.runOnContext(_ -> step(client, authorization, end, latency, finished));
        return finished.future();
    }

    private void step(HttpClient client, String authorization, long end, Histogram latency, Promise<Void> finished) {
        if (System.nanoTime() >= end) {
            finished.complete();
            return;
        }
        var begin = System.nanoTime();
        post(client, authorization, Row.next())
                .onComplete(
                        _ -> {
                            // one event loop, so the histogram is touched by one thread only
                            latency.recordValue((System.nanoTime() - begin) / 1_000);
                            step(client, authorization, end, latency, finished);
                        },
                        finished::fail);
    }

    /** One post; fails unless it is answered 201. Gives the answer's body. */
    private Future<Buffer> post(HttpClient client, String authorization, Row row) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(url + "/v1/initiatives")
                        .putHeader("Authorization", authorization)
                        .putHeader("Content-Type", "application/json"))
                .compose(request -> request.send(row.body()))
                .compose(response -> response.statusCode() == CREATED
                        ? response.body()
                        : Future.failedFuture("A post was answered with " + response.statusCode()));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
