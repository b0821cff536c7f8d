package nl.stvda.voortgang.reports.translation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Answers as a LibreTranslate does, with words that show what was asked; from Dutch to English and back. */
public final class StandInTranslationService implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static volatile int status = 200;

    private @Nullable HttpServer server;

    /** Works again, and forgets what it was asked. */
    public static void reset() {
        status = 200;
        ASKED.clear();
    }

    /** From now on it fails. */
    public static void fail(int with) {
        status = with;
    }

    /** What it was asked to translate. */
    static List<String> asked() {
        return List.copyOf(ASKED);
    }

    @Override
    public Map<String, String> start() {
        reset();
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", StandInTranslationService::handle);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.start();
            server = started;
            return new HashMap<>(Map.of(
                    "voortgang.translation-service.url",
                    "http://localhost:" + started.getAddress().getPort(),
                    "voortgang.translation-service.key",
                    "key-of-the-tests",
                    // one test does not leave the service of all alone
                    "voortgang.translation-service.failures",
                    "1000000",
                    "voortgang.translation-service.characters-per-day",
                    "2000000"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = exchange.getRequestURI().getPath().equals("/languages")
                    ? "[{\"code\":\"nl\",\"targets\":[\"en\"]},{\"code\":\"en\",\"targets\":[\"nl\"]}]"
                    : translated(exchange);
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String translated(HttpExchange exchange) throws IOException {
        var question = JSON.readTree(exchange.getRequestBody().readAllBytes());
        var answer = JSON.createObjectNode();
        var words = answer.putArray("translatedText");
        for (var text : question.path("q")) {
            ASKED.add(text.asText());
            words.add("%s: %s".formatted(question.path("target").asText(), text.asText()));
        }
        return answer.toString();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
