package nl.stvda.voortgang.reports.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import nl.stvda.voortgang.reports.access.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream takes no place of the requests that are worked on, and nobody opens streams without end. */
@QuarkusTest
@TestProfile(StreamLimitTest.FewPlaces.class)
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class StreamLimitTest {

    private static final String DRAFT = "/v1/rounds/digitalisation-2/draft";

    private static EventStream open(String token, String path) {
        return EventStream.openWith(token, URI.create("http://localhost:%d%s".formatted(RestAssured.port, path)));
    }

    private static EventStream open(String token) {
        return open(token, DRAFT + "/changes");
    }

    private static Response openOneMore(String token, String path) {
        return Api.as(token).accept("text/event-stream").get(path);
    }

    @Test
    void answersReadsWhileAllStreamsAreOpen() {
        var token = Token.contributorOf("cnv");

        try (var first = open(token);
                var second = open(token)) {
            var refused = openOneMore(token, DRAFT + "/changes");
            var read = Api.as(token).get(DRAFT);

            refused.then()
                    .statusCode(429)
                    .header("Retry-After", "1")
                    .header("RateLimit-Policy", "\"rate\";q=20;w=10, \"waiting\";q=2;qu=\"concurrent-requests\"")
                    .body("type", endsWith("/problems/too-many-waiting"));
            read.then().statusCode(200);
            assertThat(first).isNotSameAs(second);
        }
    }

    @Test
    void givesEachPersonPlacesAndTheOrganisationMore() {
        try (var first = open(Token.contributorOf("vcp"));
                var second = open(Token.contributorOf("vcp"));
                var ofColleague = open(Token.approverOf("vcp"))) {
            var refused = openOneMore(Token.approverOf("vcp"), DRAFT + "/changes");

            refused.then().statusCode(429).body("type", endsWith("/problems/too-many-waiting"));
            assertThat(ofColleague).isNotIn(first, second);
        }
    }

    @Test
    void givesThePlaceOfAStreamBackThatWasHungUp() {
        var token = Token.contributorOf("fnv");
        try (var first = open(token)) {
            open(token).close();

            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptionsInstanceOf(AssertionError.class)
                    .until(() -> {
                        open(token).close();
                        return true;
                    });
            assertThat(first).isNotNull();
        }
    }

    @Test
    void countsTheStreamsOfPages() {
        try (var first = open(Token.AUDITOR, DRAFT + "/changes");
                var second = open(Token.AUDITOR, DRAFT + "/changes")) {
            var page = RestAssured.given()
                    .auth()
                    .oauth2(Token.AUDITOR)
                    .accept("text/event-stream")
                    .get("/stream");

            page.then().statusCode(429);
            assertThat(first).isNotSameAs(second);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DRAFT, "/v1/rounds"})
    void refusesWhoAsksTooMuchToo(String path) {
        var refusal = IntStream.range(0, 200)
                .mapToObj(_ -> Api.as(Token.contributorOf("lto-nederland")).get(path))
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
                    "voortgang.limit.per-second", "2",
                    "voortgang.limit.burst", "20",
                    "voortgang.limit.concurrent", "2",
                    "voortgang.limit.waiting-per-person", "2",
                    "voortgang.limit.waiting-per-organisation", "3",
                    "voortgang.limit.refusal-delay", "0S");
        }
    }
}
