package nl.stvda.voortgang.initiatives.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.initiative.Example;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** Someone sends byte after byte and never comes to an end. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@TestProfile(SlowUploadTest.FewPlaces.class)
class SlowUploadTest {

    /** As many as production has; the other tests have more. */
    public static final class FewPlaces implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("voortgang.uploads.per-node", "8", "voortgang.uploads.per-organisation", "2");
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Begins to send a file, and sends a byte of it whenever it is asked for its answer. */
    static final class Drip implements AutoCloseable {

        private final Socket socket;

        Drip(String organisation, String address, String type) throws IOException {
            socket = new Socket("localhost", RestAssured.port);
            socket.getOutputStream().write("""
                            POST %s HTTP/1.1\r
                            Host: localhost\r
                            Connection: close\r
                            Authorization: Bearer %s\r
                            Content-Type: %s\r
                            Content-Length: 100000\r
                            \r
                            """.formatted(address, Token.contributorOf(organisation), type)
                    .getBytes(StandardCharsets.UTF_8));
        }

        static Drip importOf(String organisation) throws IOException {
            return new Drip(organisation, "/v1/imports", "application/x-ndjson");
        }

        /** The status, once there is one; 0 until then. */
        int status() throws IOException {
            var input = socket.getInputStream();
            if (input.available() == 0) {
                socket.getOutputStream().write(' ');
                return 0;
            }
            var line = new String(input.readNBytes("HTTP/1.1 408".length()), StandardCharsets.US_ASCII);
            return Integer.parseInt(line.substring(line.length() - 3));
        }

        int answer() {
            return await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(this::status, status -> status > 0);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void losesThePlaceOfItsImport() throws IOException {
        try (var drip = Drip.importOf("vcp")) {
            assertThat(drip.answer()).isEqualTo(408);
        }
    }

    @Test
    void losesThePlaceOfItsAttachment() throws IOException {
        var id = Example.anInitiative().postedBy("vcp");

        try (var drip = new Drip("vcp", "/v1/initiatives/" + id + "/attachments?name=a.pdf", "application/pdf")) {
            assertThat(drip.answer()).isEqualTo(408);
        }
    }

    @Test
    void keepsNoOtherOrganisationOut() throws IOException {
        try (var first = Drip.importOf("cnv");
                var second = Drip.importOf("cnv");
                var third = Drip.importOf("cnv");
                var other = Drip.importOf("mkb-nederland")) {
            var statuses = new int[] {first.answer(), second.answer(), third.answer()};

            assertThat(statuses).containsOnlyOnce(429).contains(408);
            assertThat(other.answer()).isEqualTo(408);
        }
    }
}
