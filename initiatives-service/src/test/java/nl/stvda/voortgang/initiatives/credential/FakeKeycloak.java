package nl.stvda.voortgang.initiatives.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import nl.stvda.voortgang.initiatives.people.FakeUsers;
import org.jspecify.annotations.Nullable;

/**
 * The part of Keycloak that makes and removes clients, over HTTP. A test looks into it at {@code /fake/clients}, and
 * sends it away and back by {@code PUT /fake/away} and {@code /fake/back}. After {@code PUT /fake/stuck} it makes clients
 * only when it is back, when nobody waits for them any more. {@code /fake/asked} tells for which clients it was asked, and
 * {@code /fake/made} which it ever made. What it knows of people is in {@link FakeUsers}; {@code /fake/mails} tells who was
 * mailed, and after {@code PUT /fake/mails/lost} no mail leaves until {@code DELETE}.
 */
public final class FakeKeycloak implements QuarkusTestResourceLifecycleManager {

    private static final String CLIENTS = "/admin/realms/voortgang/clients";
    private static final String TOKEN = "a-token-of-the-service";

    private final ObjectMapper json = new ObjectMapper();
    private final FakeUsers users = new FakeUsers();
    private final Map<String, JsonNode> clients = new ConcurrentHashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition isBack = lock.newCondition();
    private boolean stuck;
    private volatile boolean away;
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", this::answer);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.start();
            server = started;
            return Map.of(
                    "voortgang.keycloak.url",
                    "http://localhost:" + started.getAddress().getPort(),
                    "voortgang.keycloak.secret",
                    "a-secret-of-this-test",
                    "voortgang.people.secret",
                    "a-secret-of-this-test");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/fake/away" -> {
                away = true;
                send(exchange, 204, "");
            }
            case "/fake/stuck" -> {
                stick(true);
                send(exchange, 204, "");
            }
            case "/fake/back" -> {
                away = false;
                stick(false);
                send(exchange, 204, "");
            }
            case "/fake/clients" -> send(exchange, 200, json.writeValueAsString(clients.values()));
            case "/fake/asked" -> send(exchange, 200, json.writeValueAsString(asked));
            case "/fake/made" -> send(exchange, 200, json.writeValueAsString(made));
            case "/fake/mails" -> send(exchange, 200, json.writeValueAsString(users.mails()));
            case "/fake/mails/lost" -> {
                users.loseMails(exchange.getRequestMethod().equals("PUT"));
                send(exchange, 204, "");
            }
            default -> {
                if (away) {
                    send(exchange, 503, "{}");
                } else if (path.equals("/realms/voortgang/protocol/openid-connect/token")) {
                    signIn(exchange, body);
                } else if (("Bearer " + TOKEN)
                        .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                    administer(exchange, path, body);
                } else {
                    send(exchange, 401, "{}");
                }
            }
        }
    }

    private void signIn(HttpExchange exchange, String form) throws IOException {
        var isKnown = form.contains("grant_type=client_credentials")
                && (form.contains("client_id=initiatives-service") || form.contains("client_id=voortgang-people"))
                && form.contains("client_secret=a-secret-of-this-test");
        send(
                exchange,
                isKnown ? 200 : 401,
                isKnown ? "{\"access_token\": \"%s\", \"expires_in\": 60}".formatted(TOKEN) : "{}");
    }

    private void administer(HttpExchange exchange, String path, String body) throws IOException {
        if (!path.startsWith(CLIENTS)) {
            var answer = users.answer(exchange.getRequestMethod(), exchange.getRequestURI(), body);
            send(exchange, answer.status(), answer.body());
            return;
        }
        switch (exchange.getRequestMethod()) {
            case "POST" -> {
                var client = (ObjectNode) json.readTree(body);
                asked.add(client.get("clientId").asText());
                waitWhileStuck();
                made.add(client.get("clientId").asText());
                var id = UUID.randomUUID().toString();
                clients.put(id, client.put("id", id));
                send(exchange, 201, "");
            }
            case "GET" -> {
                var wanted = exchange.getRequestURI().getQuery().replace("clientId=", "");
                asked.add("find " + wanted);
                send(
                        exchange,
                        200,
                        json.writeValueAsString(clients.values().stream()
                                .filter(client ->
                                        client.get("clientId").asText().equals(wanted))
                                .toList()));
            }
            default -> {
                var removed = clients.remove(path.substring(CLIENTS.length() + 1));
                send(exchange, removed == null ? 404 : 204, "");
            }
        }
    }

    private void stick(boolean isStuck) {
        lock.lock();
        try {
            stuck = isStuck;
            isBack.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void waitWhileStuck() {
        lock.lock();
        try {
            while (stuck) {
                isBack.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
