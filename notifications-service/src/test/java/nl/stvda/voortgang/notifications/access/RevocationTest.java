package nl.stvda.voortgang.notifications.access;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.notifications.intake.IncomingEvents;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program whose credential was revoked, or has not the scope, reads nothing here either. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class RevocationTest {

    @Inject
    IncomingEvents events;

    private static Response read(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    @Test
    void refusesTheTokenOfARevokedCredential() {
        var client = "monitor-" + UUID.randomUUID();
        var token = Token.ofProgram(client, "initiatives:read");
        read(token, "/v1/alerts").then().statusCode(200);

        events.send(
                        "nl.stvda.credential.revoked.v1",
                        IncomingEvents.golden("credential.revoked", data -> data.put("clientId", client)))
                .join();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> read(token, "/v1/alerts")
                        .then()
                        .statusCode(401)
                        .body("type", endsWith("/problems/credential-revoked")));
    }

    @Test
    void refusesTheTokensOfAPersonWhoWasSignedOut() {
        var person = "person-" + UUID.randomUUID();
        var token = Token.of(person, "secretariat");
        read(token, "/v1/alerts").then().statusCode(200);

        events.send(
                        "nl.stvda.person.signed-out.v1",
                        IncomingEvents.golden(
                                "person.signed-out",
                                data -> data.put("subject", person)
                                        .put(
                                                "notBefore",
                                                Instant.now().plusSeconds(1).toString())))
                .join();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> read(token, "/v1/alerts")
                        .then()
                        .statusCode(401)
                        .body("type", endsWith("/problems/signed-out")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/alerts", "/v1/alerts/stream", "/v1/deliveries"})
    void asksAProgramForItsScope(String path) {
        var token = Token.ofProgram("monitor", "initiatives:write");

        var refused = read(token, path);

        refused.then()
                .statusCode(403)
                .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"initiatives:read\"")
                .body("type", endsWith("/problems/insufficient-scope"));
    }
}
