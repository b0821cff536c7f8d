package nl.stvda.voortgang.reports.dashboard.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.stvda.voortgang.reports.translation.StandInTranslationService;
import org.jspecify.annotations.Nullable;

/** Stands in for the two other services, and for a translation service: gives the answers that a test prepared, and remembers what it was asked. */
public final class StandInServices implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
    private static final List<Asked> ASKED = new CopyOnWriteArrayList<>();

    private static final AtomicInteger UNDER_WAY = new AtomicInteger();
    private static final AtomicInteger MOST = new AtomicInteger();

    private final StandInTranslationService translator = new StandInTranslationService();

    private @Nullable HttpServer server;

    /** An answer to a method and a path. */
    record Answer(int status, Map<String, String> headers, String body, Duration delay) {}

    /** What was asked. */
    public record Asked(
            String method,
            String path,
            String query,
            String authorization,
            String ifMatch,
            String ifNoneMatch,
            String contentType,
            String body) {}

    /** Forgets all that was prepared and asked. */
    public static void reset() {
        ANSWERS.clear();
        ASKED.clear();
        MOST.set(0);
        Optional.ofNullable(Arc.container())
                .ifPresent(container -> container.instance(Codes.class).get().askAnew());
        answer("GET", "/v1/initiatives/facets", """
            {"total":0,"exact":true,"organisation":[],"theme":[],"level":[],"instrument":[],"side":[],"status":[],"review":[]}""");
        answer("GET", "/v1/initiatives", "{\"items\":[]}");
        answer("GET", "/v1/alerts", "{\"items\":[],\"unread\":0}");
        answer("GET", "/v1/deliveries", "{\"items\":[]}");
        answer("GET", "/v1/dead-letters", "{\"items\":[]}");
        answer("GET", "/v1/credentials", "{\"items\":[]}");
        answer("GET", "/v1/people", "{\"items\":[]}");
        answer("GET", "/v1/declarations", "{\"items\":[]}");
        answer("GET", "/v1/imports", "{\"items\":[]}");
        answer("GET", "/v1/catalogue/history", "{\"items\":[]}");
        List.of("organisations", "agreements", "levels", "instruments", "sides")
                .forEach(list -> answer("GET", "/v1/" + list, "[]"));
    }

    public static void answer(String method, String path, String body) {
        answer(method, path, 200, Map.of(), body);
    }

    public static void answer(String method, String path, int status, Map<String, String> headers, String body) {
        ANSWERS.put(method + " " + path, new Answer(status, headers, body, Duration.ZERO));
    }

    /** How many of the slow ones were asked at the same time. */
    public static int mostAtOnce() {
        return MOST.get();
    }

    /** An answer that takes its time. */
    public static void slow(String method, String path, Duration delay, String body) {
        ANSWERS.put(method + " " + path, new Answer(200, Map.of(), body, delay));
    }

    public static List<Asked> asked(String method, String path) {
        return ASKED.stream()
                .filter(asked -> asked.method().equals(method) && asked.path().equals(path))
                .toList();
    }

    @Override
    public Map<String, String> start() {
        reset();
        var started = open();
        started.createContext("/", StandInServices::handle);
        started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        started.start();
        server = started;
        var address = "http://localhost:" + started.getAddress().getPort();
        var settings = new HashMap<>(translator.start());
        settings.put("quarkus.rest-client.initiatives.url", address);
        settings.put("quarkus.rest-client.notifications.url", address);
        return settings;
    }

    private static HttpServer open() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var uri = exchange.getRequestURI();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            ASKED.add(new Asked(
                    exchange.getRequestMethod(),
                    uri.getPath(),
                    String.valueOf(uri.getQuery()),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                    String.valueOf(exchange.getRequestHeaders().getFirst("If-Match")),
                    String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
                    body));
            var answer = ANSWERS.getOrDefault(
                    exchange.getRequestMethod() + " " + uri.getPath(),
                    new Answer(
                            404,
                            Map.of(),
                            "{\"status\":404,\"title\":\"Not found\",\"detail\":\"None\"}",
                            Duration.ZERO));
            if (answer.delay().isPositive()) {
                MOST.accumulateAndGet(UNDER_WAY.incrementAndGet(), Math::max);
                LockSupport.parkNanos(answer.delay().toNanos());
                UNDER_WAY.decrementAndGet();
            }
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            exchange.getResponseHeaders()
                    .putIfAbsent(
                            "Content-Type",
                            List.of(answer.status() < 400 ? "application/json" : "application/problem+json"));
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void stop() {
        translator.stop();
        if (server != null) {
            server.stop(0);
        }
    }
}
