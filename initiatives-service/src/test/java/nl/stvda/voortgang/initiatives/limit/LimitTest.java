package nl.stvda.voortgang.initiatives.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.request.RawRequest;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;

/** Each test spends the allowance of another organisation, because there is one for the whole run. */
@QuarkusTest
@TestProfile(LimitTest.Tight.class)
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class LimitTest {

    /** So many that they arrive faster than the bucket fills, however slow the machine. */
    private static final int STORM = 200;

    private final DataSource database;

    LimitTest(DataSource database) {
        this.database = database;
    }

    private static Stream<Response> storm(String token) {
        return IntStream.range(0, STORM).mapToObj(_ -> Api.as(token).get("/v1/initiatives"));
    }

    private static Response refusalOf(String token) {
        return storm(token)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsWhatIsLeftWithEveryAnswer() {
        var request = Api.as(Token.contributorOf("vno-ncw"));

        var answer = request.get("/v1/initiatives");

        answer.then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"rate\";q=4;w=4, \"at-once\";q=2;qu=\"concurrent-requests\"")
                .header("RateLimit", matchesPattern("\"rate\";r=[0-3];t=[1-4]"));
    }

    @Test
    void refusesWhoGoesOnAndTellsWhenToComeBack() {
        var token = Token.contributorOf("mkb-nederland");

        var refusal = refusalOf(token);

        refusal.then()
                .header("Retry-After", "1")
                .header("RateLimit", "\"rate\";r=0;t=1")
                .body("type", endsWith("/problems/rate-limited"))
                .body("detail", equalTo("You may send 1 requests a second, and 4 at once after a rest."));
    }

    @Test
    void countsAllWhoBelongToOneOrganisationTogether() {
        refusalOf(Token.contributorOf("cnv"));

        var ofAnother = Api.as(Token.approverOf("cnv")).get("/v1/initiatives");

        // 3 would be left of a bucket of its own
        assertThat(ofAnother.header("RateLimit")).matches("\"rate\";r=[0-2];t=\\d");
    }

    @Test
    void leavesOthersAlone() {
        refusalOf(Token.contributorOf("mkb-nederland"));

        var other = Api.as(Token.contributorOf("vcp")).get("/v1/initiatives");

        other.then().statusCode(200);
    }

    @Test
    void countsWhoBelongsToNoOrganisationAlone() {
        refusalOf(Token.SECRETARIAT);

        var other = Api.as(Token.AUDITOR).get("/v1/initiatives");

        other.then().statusCode(200);
    }

    @Test
    void countsByAddressWhereNoTokenIsAskedFor() {
        var refusal = IntStream.range(0, STORM)
                .mapToObj(_ -> Api.anonymous().get("/v1/levels"))
                .filter(answer -> answer.statusCode() == 429)
                .findFirst();

        assertThat(refusal).isPresent();
    }

    @Test
    void letsOneOrganisationTakeItsPlacesOnly() throws Exception {
        try (var work = new SlowWork(database, Token.contributorOf("lto-nederland"))) {
            var refusal = work.takeAllPlaces();

            work.finish();

            refusal.then().statusCode(429).body("type", endsWith("/problems/too-many-at-once"));
            assertThat(work.statuses()).containsExactlyInAnyOrder(200, 200, 429);
        }
    }

    @Test
    void givesWhoWaitsThePlaceThatBecomesFree() throws Exception {
        try (var work = new SlowWork(database, Token.contributorOf("vcp"))) {
            work.begin();
            work.awaitTwoAtWork();

            work.finish();

            assertThat(work.statuses()).containsExactly(200, 200, 200);
        }
    }

    @Test
    void losesNoPlaceToThoseWhoHangUpWhileTheyWait() throws Exception {
        var token = Token.contributorOf("vno-ncw");
        try (var work = new SlowWork(database, token)) {
            work.begin();
            work.awaitTwoAtWork();
            for (var times = 0; times < 3; times++) {
                hangUp(token);
            }
            work.finish();
            assertThat(work.statuses()).contains(200);
        }

        // the first times may find the bucket empty
        await().atMost(Duration.ofMinutes(1)).until(() -> hasBothPlaces(token));
    }

    private static void hangUp(String token) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var head = "GET /v1/initiatives HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                    .formatted(token);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        }
    }

    private boolean hasBothPlaces(String token) throws SQLException {
        try (var work = new SlowWork(database, token)) {
            work.begin();
            work.awaitTwoAtWork(Duration.ofSeconds(4));
            return true;
        } catch (ConditionTimeoutException stillOneOrNone) {
            return false;
        }
    }

    @Test
    void refusesBeforeTheBodyHasArrived() throws Exception {
        var headers = "Content-Type: application/json\r\nContent-Length: 1000000\r\n";
        try (var work = new SlowWork(database, Token.contributorOf("fnv"))) {
            work.takeAllPlaces();

            var answer = RawRequest.send("POST /v1/initiatives", headers, new byte[0]);

            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.text()).contains("Retry-After: 1").contains("/problems/too-many-at-once");
        }
    }

    /** Requests that do not end before they are told to, because the database is kept from answering. */
    private static final class SlowWork implements AutoCloseable {

        private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
        private final Connection connection;
        private final String token;
        private List<CompletableFuture<Response>> requests = List.of();

        SlowWork(DataSource database, String token) throws SQLException {
            this.token = token;
            connection = database.getConnection();
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table initiative in access exclusive mode");
        }

        /** Sends one more than there are places and gives the answer to that one; the others are being worked on. */
        Response takeAllPlaces() throws Exception {
            begin();
            return (Response) CompletableFuture.anyOf(requests.toArray(new CompletableFuture<?>[0]))
                    .get();
        }

        void begin() {
            requests = Stream.generate(() ->
                            CompletableFuture.supplyAsync(() -> Api.as(token).get("/v1/initiatives"), clients))
                    .limit(3)
                    .toList();
        }

        void awaitTwoAtWork() {
            awaitTwoAtWork(Duration.ofSeconds(10));
        }

        void awaitTwoAtWork(Duration patience) {
            await().atMost(patience).until(() -> {
                try (var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from pg_locks where relation = 'initiative'::regclass and not granted")) {
                    return rows.next() && rows.getInt(1) >= 2;
                }
            });
        }

        void finish() throws SQLException {
            connection.rollback();
        }

        List<Integer> statuses() {
            return requests.stream().map(answer -> answer.join().statusCode()).toList();
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.close();
            clients.close();
        }
    }

    /** Few enough to be used up by hand. */
    public static final class Tight implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "voortgang.limit.per-second", "1",
                    "voortgang.limit.burst", "4",
                    "voortgang.limit.concurrent", "2",
                    // long enough for a place to become free meanwhile
                    "voortgang.limit.refusal-delay", "1S");
        }
    }
}
