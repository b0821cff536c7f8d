package nl.stvda.voortgang.conventions.startup;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DemoRealmGuardTest {

    private static final Duration PAUSE = Duration.ofMillis(1);
    private static final String DEMO = "{\"scopes_supported\": [\"openid\", \"demo-only\"]}";
    private static final String PRODUCTION = "{\"scopes_supported\": [\"openid\", \"roles\"]}";

    private static int refusals(String... answers) throws IOException {
        Queue<String> waiting = new ArrayDeque<>(List.of(answers));
        var refusals = new AtomicInteger();
        var keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/realms/voortgang/.well-known/openid-configuration", exchange -> {
            var answer = waiting.remove().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.length == 0 ? 503 : 200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        keycloak.start();
        try {
            var realm = "http://localhost:%d/realms/voortgang"
                    .formatted(keycloak.getAddress().getPort());
            DemoRealmGuard.refuseDemoRealm(realm, PAUSE, refusals::incrementAndGet);
        } finally {
            keycloak.stop(0);
        }
        assertThat(waiting).isEmpty();
        return refusals.get();
    }

    @Test
    void refusesARealmWithTheDemoInIt() throws IOException {
        assertThat(refusals(DEMO)).isEqualTo(1);
    }

    @Test
    void acceptsARealmWithoutIt() throws IOException {
        assertThat(refusals(PRODUCTION)).isZero();
    }

    @Test
    void waitsForKeycloakThatIsNotReadyYet() throws IOException {
        assertThat(refusals("", "", DEMO)).isEqualTo(1);
    }
}
