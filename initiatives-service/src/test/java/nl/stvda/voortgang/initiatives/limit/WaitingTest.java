package nl.stvda.voortgang.initiatives.limit;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever waits for news keeps nobody from working, and leaves places to wait to others. */
@QuarkusTest
@TestProfile(WaitingTest.FewPlaces.class)
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class WaitingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void hangUp() {
        clients.shutdownNow();
    }

    private static Response follow(String token, int seconds) {
        return Api.as(token)
                .queryParam("after", newest(token))
                .queryParam("wait", seconds)
                .get("/v1/initiatives/changes");
    }

    private static String newest(String token) {
        var page = Api.as(token).get("/v1/initiatives/changes").jsonPath();
        while (!page.getList("items").isEmpty()) {
            page = Api.as(token)
                    .queryParam("after", page.getString("next"))
                    .get("/v1/initiatives/changes")
                    .jsonPath();
        }
        return page.getString("next");
    }

    /** Lets so many requests wait, and gives what is answered to one more. */
    private Response refusalBeside(int waiting, String token) {
        IntStream.range(0, waiting).forEach(_ -> clients.execute(() -> follow(token, 10)));
        return await().atMost(PATIENCE).until(() -> follow(token, 1), answer -> answer.statusCode() == 429);
    }

    @Test
    void answersReadsWhileAllPlacesToWaitAreTaken() {
        var token = Token.contributorOf("cnv");

        var refusal = refusalBeside(2, token);
        var read = Api.as(token).get("/v1/initiatives");

        refusal.then()
                .header("Retry-After", "1")
                .header("RateLimit-Policy", "\"rate\";q=10000;w=1, \"waiting\";q=2;qu=\"concurrent-requests\"")
                .body("type", endsWith("/problems/too-many-waiting"));
        read.then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"rate\";q=10000;w=1, \"at-once\";q=2;qu=\"concurrent-requests\"");
    }

    @Test
    void givesEachPersonPlacesAndTheOrganisationMore() {
        refusalBeside(2, Token.contributorOf("vcp"));

        var colleague = follow(Token.approverOf("vcp"), 1);
        var oneTooMany = refusalBeside(1, Token.approverOf("vcp"));

        colleague.then().statusCode(200);
        oneTooMany.then().body("type", endsWith("/problems/too-many-waiting"));
    }

    @Test
    void givesThePlaceBackWhenTheWaitIsOver() {
        var token = Token.contributorOf("fnv");

        for (var times = 0; times < 3; times++) {
            follow(token, 1).then().statusCode(200);
        }
    }

    /** Few enough to be used up by hand. */
    public static final class FewPlaces implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "voortgang.limit.per-second", "10000",
                    "voortgang.limit.burst", "10000",
                    "voortgang.limit.concurrent", "2",
                    "voortgang.limit.waiting-per-person", "2",
                    "voortgang.limit.waiting-per-organisation", "3",
                    "voortgang.limit.refusal-delay", "0.1S");
        }
    }
}
