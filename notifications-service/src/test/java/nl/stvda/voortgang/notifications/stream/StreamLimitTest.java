package nl.stvda.voortgang.notifications.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.notifications.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** A stream takes no place of the requests that are worked on, and nobody opens streams without end. */
@QuarkusTest
@TestProfile(StreamLimitTest.FewPlaces.class)
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
class StreamLimitTest {

    private static SseClient open(String token) {
        var client = new SseClient(RestAssured.port, "Authorization: Bearer " + token + "\r\n");
        await().atMost(Duration.ofSeconds(30)).until(client::isOpen);
        return client;
    }

    private static Response get(String token, String path) {
        return given().auth().oauth2(token).get(path);
    }

    @Test
    void answersReadsWhileAllStreamsOfAPersonAreOpen() throws Exception {
        var token = Token.of("sanne", "secretariat");
        try (var first = open(token);
                var second = open(token)) {
            var refused = get(token, "/v1/alerts/stream");
            var read = get(token, "/v1/alerts");

            refused.then()
                    .statusCode(429)
                    .header("Retry-After", "1")
                    .body("type", endsWith("/problems/too-many-waiting"));
            read.then().statusCode(200);
            assertThat(first).isNotSameAs(second);
        }
    }

    @Test
    void leavesPlacesToOthers() throws Exception {
        try (var first = open(Token.of("joris", "secretariat"));
                var second = open(Token.of("joris", "secretariat"));
                var ofColleague = open(Token.of("fatima", "secretariat"))) {
            assertThat(ofColleague).isNotIn(first, second);
        }
    }

    @Test
    void givesThePlaceOfAStreamBackThatWasHungUp() throws Exception {
        var token = Token.of("noor", "secretariat");
        try (var first = open(token)) {
            open(token).close();

            await().atMost(Duration.ofSeconds(30)).until(() -> statusLineOfStream(token), equalTo("HTTP/1.1 200 OK"));

            assertThat(first.hasEnded()).isFalse();
        }
    }

    private static String statusLineOfStream(String token) throws IOException {
        try (var client = new SseClient(RestAssured.port, "Authorization: Bearer " + token + "\r\n")) {
            return await().until(client::lines, lines -> !lines.isEmpty()).getFirst();
        }
    }

    @Test
    void refusesWhoAsksTooMuchToo() {
        var refusal = IntStream.range(0, 200)
                .mapToObj(_ -> get(Token.of("haastige", "auditor"), "/v1/alerts"))
                .filter(answer -> answer.statusCode() == 429)
                .findFirst();

        assertThat(refusal).isPresent();
        refusal.orElseThrow().then().header("Retry-After", "1").body("type", endsWith("/problems/rate-limited"));
    }

    /** Few enough to be used up by hand. */
    public static final class FewPlaces implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "voortgang.limit.per-second", "20",
                    "voortgang.limit.burst", "20",
                    "voortgang.limit.concurrent", "2",
                    "voortgang.limit.waiting-per-person", "2",
                    "voortgang.limit.waiting-per-organisation", "3",
                    "voortgang.limit.refusal-delay", "0S");
        }
    }
}
