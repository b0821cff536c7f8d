package nl.stvda.voortgang.reports.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.intake.Delivery;
import nl.stvda.voortgang.reports.intake.Posted;
import org.junit.jupiter.api.Test;

/** A program whose credential was revoked, or has not the scope, reads nothing here either. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class RevocationTest {

    private static final String DRAFT = "/v1/rounds/digitalisation-2/draft";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    @Any
    InMemoryConnector connector;

    private final String client = "fnv-" + UUID.randomUUID();
    private final String token = Token.programOf(client, "initiatives:read");

    private void revoke() {
        var event = Posted.golden("credential.revoked.v1.json").put("clientId", client);
        assertThat(Delivery.of("nl.stvda.credential.revoked.v1", "credential:" + client, event.toString())
                        .to(connector))
                .isEmpty();
    }

    @Test
    void refusesTheTokenOfARevokedCredential() {
        Api.as(token).get(DRAFT).then().statusCode(200);

        revoke();

        var refused = await().atMost(PATIENCE).until(() -> Api.as(token).get(DRAFT), read -> read.statusCode() != 200);
        refused.then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .body("type", endsWith("/problems/credential-revoked"));
    }

    @Test
    void endsTheStreamsOfARevokedCredential() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var ended = streamOf(http);

            revoke();

            try {
                assertThat(ended.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            } finally {
                // to close it would wait for the stream that did not end
                http.shutdownNow();
            }
        }
    }

    /** Opens a stream; what is answered is complete when the stream is over. */
    private CompletableFuture<Boolean> streamOf(HttpClient http) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d%s/changes".formatted(RestAssured.port, DRAFT)))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token)
                .build();
        var stream =
                http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
        assertThat((char) stream.read()).isEqualTo(':');
        return CompletableFuture.supplyAsync(() -> isOver(stream));
    }

    private static boolean isOver(InputStream stream) {
        try {
            stream.readAllBytes();
        } catch (IOException cutOff) {
            // that is an end too
        }
        return true;
    }

    @Test
    void refusesWhatTokensAPersonHadWhoWasSignedOut() {
        var person = "person-" + UUID.randomUUID();
        var now = Instant.now();
        var before = Token.ofPerson(person, now.minusSeconds(60));
        Api.as(before).get(DRAFT).then().statusCode(200);

        signOut(person, now);

        await().atMost(PATIENCE)
                .untilAsserted(() -> Api.as(before)
                        .get(DRAFT)
                        .then()
                        .statusCode(401)
                        .body("type", endsWith("/problems/signed-out")));
        Api.as(Token.ofPerson(person, now.plusSeconds(1))).get(DRAFT).then().statusCode(200);
        Api.as(Token.ofPerson("another", now.minusSeconds(60)))
                .get(DRAFT)
                .then()
                .statusCode(200);

        signOut(person, now.minusSeconds(3_600));

        await().during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .until(() -> Api.as(before).get(DRAFT).statusCode() == 401);
    }

    private void signOut(String person, Instant notBefore) {
        var event = Posted.golden("person.signed-out.v1.json")
                .put("subject", person)
                .put("notBefore", notBefore.toString());
        assertThat(Delivery.of("nl.stvda.person.signed-out.v1", "person:" + person, event.toString())
                        .to(connector))
                .isEmpty();
    }

    @Test
    void leavesOtherCredentialsAlone() {
        var other = Token.programOf("fnv-other", "initiatives:read");

        revoke();

        await().atMost(PATIENCE).until(() -> Api.as(token).get(DRAFT).statusCode() == 401);
        Api.as(other).get(DRAFT).then().statusCode(200);
    }

    /** A new operation is covered without anyone thinking of it; here each one that asks for a token is tried. */
    @Test
    void asksAProgramForItsScopeAtEveryOperation() {
        var withoutScope = Token.programOf("fnv-scopeless", "");
        Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>> paths =
                RestAssured.get("/v1/openapi?format=json").jsonPath().getMap("paths");

        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (operation.containsKey("security")) {
                var type = operation.getOrDefault("requestBody", Map.of()).getOrDefault("content", Map.of());
                var answer = Api.as(withoutScope)
                        .contentType(type.keySet().stream().findFirst().orElse("application/json"))
                        .request(method, "/v1" + path.replaceAll("\\{[^}]+}", "1"));
                assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(403);
            }
        }));
        assertThat(paths).isNotEmpty();
    }
}
