package nl.stvda.voortgang.reports.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.postgres.TestPostgres;
import nl.stvda.voortgang.reports.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenTest {

    Stream<String> unacceptableTokens() {
        return Stream.of(
                Token.expired(),
                Token.forAnotherAudience(),
                Token.signedByAnotherKey(),
                Token.contributorOf("fnv") + "x",
                "not-a-token");
    }

    @ParameterizedTest
    @MethodSource("unacceptableTokens")
    void refusesTokenThatIsExpiredForeignOrForged(String token) {
        var request = Api.as(token);

        var answer = request.when().get("/v1/rounds");

        answer.then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("title", equalTo("Not authenticated"));
    }

    @Test
    void refusesRequestWithoutToken() {
        var request = Api.anonymous();

        var answer = request.when().get("/v1/rounds");

        answer.then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("title", equalTo("Not authenticated"));
    }

    @Test
    void acceptsTokenOfThisRealm() {
        var request = Api.as(Token.contributorOf("fnv"));

        var answer = request.when().get("/v1/rounds");

        answer.then().statusCode(200);
    }
}
