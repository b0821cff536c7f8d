package nl.stvda.voortgang.initiatives.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that fail before any feature sees them are answered like all others. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ProblemDocumentsTest {

    private static final String FNV = Token.contributorOf("fnv");

    private static byte[] bodyOf(int bytes) {
        return ("{\"externalId\": \"" + "x".repeat(bytes - 18) + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsBodyOfOneMebibyteExactly() {
        var request = Api.as(FNV).contentType("application/json").body(bodyOf(1024 * 1024));

        var answer = request.post("/v1/initiatives");

        answer.then().statusCode(400).body("type", endsWith("/problems/invalid-request"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1024 * 1024 + 1, 2 * 1024 * 1024})
    void refusesLargerBody(int bytes) {
        var request = Api.as(FNV).contentType("application/json").body(bodyOf(bytes));

        var answer = request.post("/v1/initiatives");

        answer.then().statusCode(413).body("type", endsWith("/problems/body-too-large"));
    }

    @Test
    void refusesLargerBodyThatComesInChunks() throws Exception {
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        var body = (chunk.repeat(32) + "0\r\n\r\n").getBytes(StandardCharsets.US_ASCII);

        var answer = RawRequest.send(
                "POST /v1/initiatives", "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n", body);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("application/problem+json").contains("/problems/body-too-large");
    }

    @ParameterizedTest
    @ValueSource(ints = {4 * 1024 * 1024 + 1, 500_000_000})
    void refusesBodyThatWouldFillTheMemoryBeforeItComes(int bytes) throws Exception {
        var headers =
                "Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: %d\r\n".formatted(bytes);

        var answer = RawRequest.send("POST /v1/initiatives", headers, new byte[0]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("/problems/body-too-large");
    }

    @Test
    void hangsUpOnWhoSendsWithoutEnd() throws Exception {
        var chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";
        var body = chunk.repeat(80).getBytes(StandardCharsets.US_ASCII);

        var answer = RawRequest.send(
                "POST /v1/initiatives", "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n", body);

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void answersWhoSendsAllBeforeListening() throws Exception {
        var body = bodyOf(10_000_000);

        var answer = RawRequest.send(
                "POST /v1/initiatives",
                "Content-Type: application/json\r\nContent-Length: %d\r\n".formatted(body.length),
                body);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("/problems/body-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/octet-stream", "application/json5"})
    void refusesOtherContentType(String contentType) {
        var request = Api.as(FNV).contentType(contentType).body("{}".getBytes(StandardCharsets.UTF_8));

        var answer = request.post("/v1/initiatives");

        answer.then().statusCode(415).body("type", endsWith("/problems/unsupported-media-type"));
    }

    @Test
    void refusesBodyWithoutContentType() throws Exception {
        var body = "{}".getBytes(StandardCharsets.UTF_8);

        var answer = RawRequest.send("POST /v1/initiatives", "Content-Length: 2\r\n", body);

        assertThat(answer.status()).isIn(400, 415);
        assertThat(answer.text()).contains("application/problem+json");
    }

    @Test
    void refusesToWriteOtherMediaType() {
        var request = Api.as(FNV).accept("text/csv");

        var answer = request.get("/v1/initiatives");

        answer.then().statusCode(406).body("type", endsWith("/problems/not-acceptable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/v1/nothing", "/v1/initiatives/a/b/c", "/v2/initiatives", "/", "/v1"})
    void answersUnknownPath(String path) {
        var request = Api.as(FNV);

        var answer = request.get(path);

        answer.then()
                .statusCode(404)
                .body("type", endsWith("/problems/not-found"))
                .body("instance", equalTo(path));
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /v1/initiatives, GET",
        "DELETE, /v1/initiatives/0197a1b2-0000-7000-8000-000000000001, PUT",
        "DELETE, /v1/initiatives/0197a1b2-0000-7000-8000-000000000001, PATCH",
        "PATCH, /v1/initiatives, 'GET, HEAD, POST'",
        "DELETE, /v1/organisations/fnv/initiatives/x, 'GET, HEAD, PATCH, PUT'",
        "GET, /v1/initiatives/0197a1b2-0000-7000-8000-000000000001/withdrawal, POST",
        "POST, /v1/organisations, GET",
    })
    void namesTheMethodsThatAreAllowed(String method, String path, String allowed) {
        var request = Api.as(FNV);

        var answer = request.request(method, path);

        answer.then()
                .statusCode(405)
                .header("Allow", containsString(allowed))
                .body("type", endsWith("/problems/method-not-allowed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/initiatives/%zz", "/%", "/v1/%e0%80", "/problems/%00", "/v1/initiatives/%2e%2e/x"})
    void survivesPathThatIsNotEncodedWell(String path) throws Exception {
        var answer = RawRequest.send("GET " + path, "", new byte[0]);

        assertThat(answer.status()).isIn(400, 404);
    }

    @Test
    void namesNoSoftware() throws Exception {
        var answer = RawRequest.send("GET /v1/organisations", "", new byte[0]);

        assertThat(answer.text().toLowerCase(Locale.ROOT))
                .doesNotContain("server:")
                .doesNotContain("x-powered-by");
    }
}
