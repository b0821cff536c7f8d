package nl.stvda.voortgang.reports.dashboard.session;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** A realm that signs everybody in as the same person, and takes each refresh token once, as Keycloak does here. */
public final class StandInRealm implements QuarkusTestResourceLifecycleManager {

    private static final StandInRealm.State STATE = new State();

    private HttpServer server;
    private RsaJsonWebKey key;

    @SuppressWarnings("NullAway.Init") // set at the start
    public StandInRealm() {}

    /** What tests set and look at; the service under test runs in the same JVM. */
    static final class State {

        private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();
        private final AtomicInteger renewals = new AtomicInteger();
        private final AtomicInteger refusals = new AtomicInteger();
        private volatile Duration lifespan = Duration.ofMinutes(5);
        private volatile String person = "sanne";
        private volatile boolean away;
        private volatile Instant signedInAt = Instant.now();
        private final AtomicInteger asked = new AtomicInteger();

        void countAnew() {
            renewals.set(0);
            refusals.set(0);
        }

        void reset() {
            countAnew();
            lifespan = Duration.ofMinutes(5);
            person = "sanne";
            away = false;
            signedInAt = Instant.now();
            asked.set(0);
        }

        /** How long tokens live from now on. */
        void tokensLive(Duration time) {
            lifespan = time;
        }

        /** Who signs in from now on. */
        void signsIn(String name) {
            person = name;
        }

        /** The person signed in so long ago, and is not asked again unless a client insists. */
        void signedIn(Duration ago) {
            signedInAt = Instant.now().minus(ago);
        }

        void isAskedFor(String maxAge) {
            if ("0".equals(maxAge)) {
                asked.incrementAndGet();
                signedInAt = Instant.now();
            }
        }

        /** How often a client insisted on the password. */
        int asked() {
            return asked.get();
        }

        void isAway(boolean value) {
            away = value;
        }

        /** Ends every session. */
        void forget() {
            refreshTokens.clear();
        }

        int renewals() {
            return renewals.get();
        }

        int refusals() {
            return refusals.get();
        }
    }

    static State state() {
        return STATE;
    }

    @Override
    public Map<String, String> start() {
        try {
            key = RsaJwkGenerator.generateJwk(2_048);
            key.setKeyId("test");
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JoseException | IOException impossible) {
            throw new IllegalStateException("The stand-in realm does not start", impossible);
        }
        server.createContext("/auth", this::signIn);
        server.createContext("/token", this::token);
        server.createContext(
                "/jwks",
                exchange -> answer(exchange, 200, new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY)));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        var address = "http://localhost:" + server.getAddress().getPort();
        return Map.ofEntries(
                Map.entry("quarkus.oidc.pages.auth-server-url", address),
                Map.entry("quarkus.oidc.pages.authorization-path", "/auth"),
                Map.entry("quarkus.oidc.pages.token-path", "/token"),
                Map.entry("quarkus.oidc.pages.jwks-path", "/jwks"),
                Map.entry("quarkus.oidc.pages.end-session-path", "/end"),
                Map.entry("quarkus.rest-client.token-endpoint.url", address + "/token"));
    }

    private void signIn(HttpExchange exchange) throws IOException {
        var query = parameters(exchange.getRequestURI().getRawQuery());
        STATE.isAskedFor(query.getOrDefault("max_age", ""));
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        "%s?state=%s&code=%s"
                                .formatted(query.get("redirect_uri"), query.get("state"), UUID.randomUUID()));
        answer(exchange, 302, "");
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (STATE.away) {
            answer(exchange, 503, "");
        } else if (!"refresh_token".equals(form.get("grant_type"))) {
            answer(exchange, 200, tokens());
        } else if (STATE.refreshTokens.remove(form.get("refresh_token"))) {
            STATE.renewals.incrementAndGet();
            answer(exchange, 200, tokens());
        } else {
            STATE.refusals.incrementAndGet();
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        }
    }

    private String tokens() {
        var refreshToken = UUID.randomUUID().toString();
        STATE.refreshTokens.add(refreshToken);
        return """
                {"access_token":"%s","id_token":"%s","refresh_token":"%s","expires_in":%d,"token_type":"Bearer"}
                """.formatted(
                signed("voortgang-api"), signed("voortgang-dashboard"), refreshToken, STATE.lifespan.toSeconds());
    }

    private String signed(String audience) {
        return Jwt.subject(STATE.person)
                .preferredUserName(STATE.person)
                .audience(audience)
                .claim("azp", "voortgang-dashboard")
                .claim("realm_access", Map.of("roles", List.of("secretariat")))
                .claim("auth_time", STATE.signedInAt.getEpochSecond())
                .expiresIn(STATE.lifespan)
                .jws()
                .keyId(key.getKeyId())
                .sign(key.getPrivateKey());
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String json) {
        try (exchange) {
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException goneAway) {
            throw new UncheckedIOException(goneAway);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
