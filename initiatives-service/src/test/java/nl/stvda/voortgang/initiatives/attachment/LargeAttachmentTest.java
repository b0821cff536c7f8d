package nl.stvda.voortgang.initiatives.attachment;

import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.request.RawRequest;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files around the limit, sent as partners send them: piece by piece, with and without a length in front. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class LargeAttachmentTest {

    private static final int LIMIT = 25 * 1024 * 1024;

    private static InputStream pdf(int size) {
        var start = "%%PDF-1.7 %s\n".formatted(UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
        return new SequenceInputStream(
                new ByteArrayInputStream(start), new ByteArrayInputStream(new byte[size - start.length]));
    }

    private static BodyPublisher inChunks(int size) {
        return BodyPublishers.ofInputStream(() -> pdf(size));
    }

    private static BodyPublisher withLength(int size) {
        return BodyPublishers.fromPublisher(inChunks(size), size);
    }

    private static HttpResponse<String> post(String initiative, BodyPublisher body) throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:%d/v1/initiatives/%s/attachments?name=groot.pdf"
                                    .formatted(RestAssured.port, initiative)))
                            .header("Authorization", "Bearer " + Token.contributorOf("fnv"))
                            .header("Content-Type", "application/pdf")
                            .expectContinue(true)
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    void takesAFileOfExactlyTheLimit() throws Exception {
        var initiative = anInitiative().postedBy("fnv");

        var withLength = post(initiative, withLength(LIMIT));
        var inChunks = post(initiative, inChunks(LIMIT));

        assertThat(withLength.statusCode()).as(withLength.body()).isEqualTo(201);
        assertThat(inChunks.statusCode()).as(inChunks.body()).isEqualTo(201);
        assertThat(inChunks.body()).contains("\"size\":" + LIMIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, LIMIT + 2_000_000, 2 * LIMIT})
    void refusesOneThatIsLarger(int size) throws Exception {
        var initiative = anInitiative().postedBy("fnv");
        var kept = Folder.names(Folder.KEPT);

        var withLength = post(initiative, withLength(size));
        var inChunks = post(initiative, inChunks(size));

        assertThat(withLength.statusCode()).isEqualTo(413);
        assertThat(withLength.body()).contains("/problems/attachment-too-large");
        assertThat(inChunks.statusCode()).isEqualTo(413);
        assertThat(inChunks.body()).contains("/problems/attachment-too-large");
        assertThat(Folder.names(Folder.KEPT)).isEqualTo(kept);
        assertThat(Folder.names(Folder.INCOMING)).isEmpty();
    }

    @Test
    void refusesAGigabyteBeforeItComes() throws IOException {
        var initiative = anInitiative().postedBy("fnv");
        var headers = "Content-Type: application/pdf\r\nContent-Length: 1000000000\r\n";

        var answer = RawRequest.send(
                "POST /v1/initiatives/%s/attachments?name=a.pdf".formatted(initiative), headers, new byte[0]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("/problems/attachment-too-large");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5_000_000, LIMIT, LIMIT + 5_000_000})
    void answersWhoSendsAllBeforeListening(int size) throws IOException {
        var headers = "Content-Type: application/pdf\r\nContent-Length: %d\r\n".formatted(size);

        var answer = RawRequest.send(
                "POST /v1/initiatives/%s/attachments?name=a.pdf".formatted(UUID.randomUUID()), headers, new byte[size]);

        assertThat(answer.status()).isEqualTo(size > LIMIT ? 413 : 404);
        assertThat(answer.text()).contains("application/problem+json");
    }

    @Test
    void forgetsAnUploadThatIsCutOff() throws Exception {
        var initiative = anInitiative().postedBy("fnv");
        var kept = Folder.names(Folder.KEPT);

        try (var socket = new Socket("localhost", RestAssured.port)) {
            var head = "POST /v1/initiatives/%s/attachments?name=a.pdf HTTP/1.1\r\nHost: localhost\r\n"
                            .formatted(initiative)
                    + "Authorization: Bearer %s\r\nContent-Type: application/pdf\r\nContent-Length: 9999\r\n\r\n%%PDF-1.7"
                            .formatted(Token.contributorOf("fnv"));
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            await().untilAsserted(
                            () -> assertThat(Folder.names(Folder.INCOMING)).hasSize(1));
        }

        await().untilAsserted(() -> assertThat(Folder.names(Folder.INCOMING)).isEmpty());
        assertThat(Folder.names(Folder.KEPT)).isEqualTo(kept);
    }
}
