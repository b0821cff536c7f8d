package nl.stvda.voortgang.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** A client gone wild: on each of its connections it posts as soon as it has an answer, whatever the answer says. */
final class Storm implements AutoCloseable {

    private static final int CREATED = 201;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient client;
    private final String url;
    private final Tokens tokens;
    private final String organisation;
    private final int connections;
    private final AtomicLong posts = new AtomicLong();
    private final AtomicLong refusals = new AtomicLong();
    private volatile boolean blowing;
    private long begin;
    private List<Future<Void>> gusts = List.of();

    Storm(String url, Tokens tokens, String organisation, int connections) {
        client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(connections));
        this.url = url;
        this.tokens = tokens;
        this.organisation = organisation;
        this.connections = connections;
    }

    /** Begins, and returns at once. */
    void blow() {
        var authorization = "Bearer " + tokens.system(organisation);
        posts.set(0);
        refusals.set(0);
        begin = System.nanoTime();
        blowing = true;
        gusts = IntStream.range(0, connections)
                .mapToObj(_ -> {
                    var ended = Promise.<Void>promise();
                    gust(authorization, ended);
                    return ended.future();
                })
                .toList();
    }

    private void gust(String authorization, Promise<Void> ended) {
        if (!blowing) {
            ended.complete();
            return;
        }
        client.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(url + "/v1/initiatives")
                        .putHeader("Authorization", authorization)
                        .putHeader("Content-Type", "application/json"))
                .compose(request -> request.send(Row.next().body()))
                .compose(response -> {
                    count(response.statusCode());
                    return response.body();
                })
                .onComplete(_ -> gust(authorization, ended), ended::fail);
    }

    private void count(int status) {
        switch (status) {
            case CREATED -> posts.incrementAndGet();
            case TOO_MANY_REQUESTS -> refusals.incrementAndGet();
            default -> throw new IllegalStateException("A post of the storm was answered with " + status);
        }
    }

    /** Ends, and tells how strong it was. */
    Weather end() {
        blowing = false;
        Future.all(gusts).toCompletionStage().toCompletableFuture().join();
        var seconds = (System.nanoTime() - begin) / 1e9;
        return new Weather(posts.get() / seconds, refusals.get() / seconds);
    }

    @Override
    public void close() {
        blowing = false;
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** How strong a storm was. */
    record Weather(double postsPerSecond, double refusalsPerSecond) {}
}
