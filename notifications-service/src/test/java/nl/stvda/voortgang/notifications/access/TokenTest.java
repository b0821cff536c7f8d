package nl.stvda.voortgang.notifications.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.notifications.TestMail;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestMail.class)
@WithTestResource(TestTokens.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {

    Stream<String> unacceptableTokens() {
        return Stream.of(
                Token.expiringIn(Duration.ofHours(-1)),
                Token.forAnotherAudience(),
                Token.signedByAnotherKey(),
                Token.of("sanne", "secretariat") + "x",
                "not-a-token");
    }

    @ParameterizedTest
    @MethodSource("unacceptableTokens")
    void refusesTokenThatIsExpiredForeignOrForged(String token) {
        for (var path : new String[] {"/v1/alerts", "/v1/deliveries", "/v1/alerts/stream"}) {
            given().auth()
                    .oauth2(token)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .contentType("application/problem+json")
                    .body("title", equalTo("Not authenticated"));
        }
    }

    @Test
    void acceptsTokenOfThisRealm() {
        given().auth()
                .oauth2(Token.of("sanne", "secretariat"))
                .get("/v1/alerts")
                .then()
                .statusCode(200);
    }
}
