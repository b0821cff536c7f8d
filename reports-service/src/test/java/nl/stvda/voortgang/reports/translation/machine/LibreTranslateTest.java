package nl.stvda.voortgang.reports.translation.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import nl.stvda.voortgang.reports.translation.machine.TranslationFailure.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server that answers as LibreTranslate does, and as it should not. */
class LibreTranslateTest {

    private static final String LANGUAGES =
            "[{\"code\":\"nl\",\"name\":\"Dutch\",\"targets\":[\"en\",\"nl\"]},{\"code\":\"en\",\"targets\":[\"nl\"]}]";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private Handler handler = _ -> new Reply(200, "{\"translatedText\":[\"One.\",\"Two.\"]}");

    private interface Handler {
        Reply answer(HttpExchange exchange) throws IOException;
    }

    private record Reply(int status, String body) {}

    private record Settings(Duration timeout, int failures, Map<String, String> languages)
            implements TranslationServiceConfig {

        @Override
        public Optional<URI> url() {
            return Optional.empty();
        }

        @Override
        public Optional<String> key() {
            return Optional.of("secret");
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(5);
        }

        @Override
        public int charactersPerDay() {
            return 1_000;
        }

        @Override
        public Duration rest() {
            return Duration.ofHours(1);
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/base/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            asked.add(path + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var reply = path.equals("/base/languages") ? new Reply(200, LANGUAGES) : handler.answer(exchange);
            var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private LibreTranslate service(Settings settings) {
        var address = "http://localhost:%d/base/".formatted(server.getAddress().getPort());
        return new LibreTranslate(URI.create(address), settings, Clock.systemUTC());
    }

    private LibreTranslate service() {
        return service(new Settings(Duration.ofSeconds(20), 100, Map.of()));
    }

    private static void assertAway(LibreTranslate service, String why) {
        assertThatThrownBy(() -> service.translate("nl", "en", List.of("Een.", "Twee.")))
                .isInstanceOfSatisfying(
                        TranslationFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.AWAY))
                .hasMessageContaining(why);
    }

    @Test
    void translatesTextsInTheirOrder() {
        try (var service = service()) {
            assertThat(service.translate("nl", "en", List.of("Een.", "Twee."))).containsExactly("One.", "Two.");
        }

        assertThat(asked.getLast())
                .isEqualTo("/base/translate {\"source\":\"nl\",\"target\":\"en\",\"format\":\"text\","
                        + "\"q\":[\"Een.\",\"Twee.\"],\"api_key\":\"secret\"}");
    }

    @Test
    void translatesWordsAndNotTheMarksOfALine() {
        try (var service = service()) {
            assertThat(service.translate("nl", "en", List.of("# Een.\n\n- Twee.  ")))
                    .containsExactly("# One.\n\n- Two.  ");
        }

        assertThat(asked.getLast()).contains("\"q\":[\"Een.\",\"Twee.\"]");
    }

    @Test
    void asksForLanguagesByTheNamesOfTheService() {
        try (var service = service(new Settings(Duration.ofSeconds(20), 100, Map.of("sv", "en")))) {
            service.translate("nl-BE", "sv", List.of("Een.", "Twee."));
        }

        assertThat(asked.getLast()).contains("\"source\":\"nl\",\"target\":\"en\"");
    }

    @Test
    void sendsNothingInLanguagesThatTheServiceDoesNotHave() {
        try (var service = service()) {
            assertThatThrownBy(() -> service.translate("nl", "fi", List.of("Een.")))
                    .isInstanceOfSatisfying(
                            TranslationFailure.class,
                            failure -> assertThat(failure.reason()).isEqualTo(Reason.LANGUAGES));
        }

        assertThat(asked).noneMatch(request -> request.contains("Een."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "[]",
                "{}",
                "{\"translatedText\":\"One.\"}",
                "{\"translatedText\":[\"One.\"]}",
                "{\"translatedText\":[\"One.\",\"Two.\",\"Three.\"]}",
                "{\"translatedText\":[\"One.\",null]}",
                "{\"translatedText\":[\"One.\",\" \"]}",
                "{\"translatedText\":[\"One.\",{\"a\":1}]}"
            })
    void takesNothingButATranslationOfEachText(String answer) {
        handler = _ -> new Reply(200, answer);

        try (var service = service()) {
            assertAway(service, "something else");
        }
    }

    @Test
    void readsNoAnswerWithoutEnd() {
        handler = _ -> new Reply(200, " ".repeat(2 * 1024 * 1024));

        try (var service = service()) {
            assertAway(service, "cannot be asked");
        }
    }

    @Test
    void waitsNoLongerThanIsConfiguredAlsoForTheEndOfAnAnswer() {
        handler = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            awaitTheEnd();
            throw new IOException("Too late");
        };

        try (var service = service(new Settings(Duration.ofMillis(500), 100, Map.of()))) {
            assertAway(service, "in time");
        }
    }

    private void awaitTheEnd() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void followsNobodyElsewhere() {
        handler = exchange -> {
            exchange.getResponseHeaders().set("Location", "/base/elsewhere");
            return new Reply(307, "");
        };

        try (var service = service()) {
            assertAway(service, "307");
        }

        assertThat(asked).noneMatch(request -> request.contains("elsewhere"));
    }

    @Test
    void waitsAsLongAsTheServiceAsksFor() {
        handler = exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "77");
            return new Reply(429, "");
        };

        try (var service = service()) {
            assertThatThrownBy(() -> service.translate("nl", "en", List.of("Een.", "Twee.")))
                    .isInstanceOfSatisfying(
                            TranslationFailure.class,
                            failure -> assertThat(failure.pause()).isEqualTo(Duration.ofSeconds(77)));
        }
    }

    @Test
    void leavesAServiceAloneThatFailedSeveralTimes() {
        handler = _ -> new Reply(500, "");

        try (var service = service(new Settings(Duration.ofSeconds(20), 2, Map.of()))) {
            assertAway(service, "500");
            assertAway(service, "500");
            var before = asked.size();

            assertAway(service, "left alone");

            assertThat(asked).hasSize(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://translate.example.org",
                "ftp://localhost",
                "http://127.0.0.1.example.org",
                "http://localhost.example.org",
                "https://name:password@example.org",
                "https://example.org/?key=secret",
                "https:/translate",
                "translate"
            })
    void refusesAnAddressThatIsNotSafe(String address) {
        var url = URI.create(address);

        assertThatThrownBy(() -> TranslationServices.safe(url)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://translate.example.org/base",
                "http://localhost:5000",
                "http://127.0.0.1:5000",
                "http://[::1]:5000"
            })
    void takesAnAddressThatIsSafe(String address) {
        assertThat(TranslationServices.safe(URI.create(address))).hasToString(address);
    }
}
