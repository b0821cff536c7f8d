package nl.stvda.voortgang.reports.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.access.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that end before any resource sees them are answered like all others. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class DoorkeeperTest {

    @ParameterizedTest
    @ValueSource(strings = {"/v1/rounds/%zz", "/v1/rounds/%", "/%", "/v1/%4", "/q/%-1"})
    void refusesAPathThatIsNotEncodedWell(String path) throws Exception {
        var answer = RawRequest.send("GET " + path, "", new byte[0]);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("application/problem+json")
                .contains("API-Version: 1.0.0")
                .contains("/problems/invalid-request\"")
                .contains("\"instance\":\"" + path + "\"");
    }

    @Test
    void namesEveryParameterThatIsNotEncodedWell() throws Exception {
        var answer = RawRequest.send("GET /v1/rounds?text=%zz&limit=1&%=1", "", new byte[0]);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("application/problem+json")
                .contains("{\"parameter\":\"text\",\"code\":\"malformed-encoding\"")
                .contains("{\"parameter\":\"%\",\"code\":\"malformed-encoding\"")
                .doesNotContain("\"limit\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {4 * 1024 * 1024 + 1, 500_000_000, Long.MAX_VALUE})
    void refusesABodyThatWouldFillTheMemory(long length) throws Exception {
        var headers = "Content-Type: application/json\r\nContent-Length: " + length + "\r\n";

        var answer = RawRequest.send("PUT /v1/rounds", headers, new byte[0]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text())
                .contains("application/problem+json")
                .contains("API-Version: 1.0.0")
                .contains("/problems/body-too-large\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/rounds?text=%25", "/v1/rounds?text=a+b%20c&&=", "/v1/rounds?"})
    void letsPassWhatIsEncodedWell(String path) throws Exception {
        var answer = RawRequest.send("GET " + path, "", new byte[0]);

        assertThat(answer.text()).doesNotContain("malformed-encoding");
        assertThat(answer.status()).isIn(200, 400);
    }
}
