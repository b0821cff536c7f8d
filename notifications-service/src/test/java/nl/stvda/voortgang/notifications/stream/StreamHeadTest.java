package nl.stvda.voortgang.notifications.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.notifications.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** Whoever asks for the head of a stream can go on with the same connection. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class StreamHeadTest {

    private static final int PATIENCE_MILLISECONDS = 20_000;

    @Test
    void endsAndLeavesTheConnectionToTheNextRequest() throws IOException {
        var head = "HEAD /v1/alerts/stream HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(Token.of("auditor", "auditor"));
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
}
