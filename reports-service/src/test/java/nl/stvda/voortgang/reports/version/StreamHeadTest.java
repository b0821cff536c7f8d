package nl.stvda.voortgang.reports.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks for the head of a stream can go on with the same connection. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class StreamHeadTest {

    private static final int PATIENCE_MILLISECONDS = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/rounds/digitalisation-2/draft/changes", "/stream"})
    void endsAndLeavesTheConnectionToTheNextRequest(String path) throws IOException {
        var head = "HEAD %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(path, Token.AUDITOR);
        var next = "GET /v1/openapi HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            socket.getOutputStream().write((head + next).getBytes(StandardCharsets.UTF_8));

            var answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answers)
                    .startsWith("HTTP/1.1 200 OK")
                    .containsIgnoringCase("Content-Type: text/event-stream")
                    .contains("openapi: 3.1");
        }
    }

    @Test
    void isNoneWhereThereIsNoRound() {
        RestAssured.given()
                .auth()
                .oauth2(Token.AUDITOR)
                .head("/v1/rounds/none/draft/changes")
                .then()
                .statusCode(404);
    }
}
