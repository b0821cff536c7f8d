package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ReadInitiativeTest {

    @Test
    void answersWhatThePostAnswered() {
        var posted = anInitiative()
                .titled(Example.aWord())
                .with("/links", "[]")
                .sendBy("fnv")
                .extract()
                .response();
        var id = posted.path("id").toString();

        var answer = Api.as(Token.contributorOf("fnv")).get("/v1/initiatives/{id}", id);

        answer.then().statusCode(200).header("ETag", "\"1\"").header("Cache-Control", "private, no-cache");
        assertThat(answer.asString()).isEqualTo(posted.asString());
    }

    @Test
    void answersThatNothingChanged() {
        var id = anInitiative().postedBy("fnv");
        var request = Api.as(Token.contributorOf("fnv")).header("If-None-Match", "\"1\"");

        var answer = request.get("/v1/initiatives/{id}", id);

        answer.then().statusCode(304).header("ETag", "\"1\"").body(emptyString());
    }

    @Test
    void answersTheNewStateAfterAChange() {
        var example = anInitiative();
        var id = example.postedBy("fnv");
        example.titled("Nieuw").putBy("fnv", id, "\"1\"").statusCode(200);
        var request = Api.as(Token.contributorOf("fnv")).header("If-None-Match", "\"1\"");

        var answer = request.get("/v1/initiatives/{id}", id);

        answer.then().statusCode(200).header("ETag", "\"2\"").body("title.nl", equalTo("Nieuw"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-7000-8000-000000000000",
                "not-a-uuid",
                "0",
                "%00",
                "%ff",
                "..%2f..%2fetc",
                "0197a1b2-0000-7000-8000-000000000001x"
            })
    void findsNothingUnderAnIdThatIsNotThere(String id) {
        var request = Api.as(Token.contributorOf("fnv")).urlEncodingEnabled(false);

        var answer = request.get("/v1/initiatives/" + id);

        answer.then().statusCode(404);
    }

    @Test
    void namesTheProblemOfAnUnknownId() {
        var request = Api.as(Token.contributorOf("fnv"));

        var answer = request.get("/v1/initiatives/{id}", "00000000-0000-7000-8000-000000000000");

        answer.then().statusCode(404).body("type", endsWith("/problems/unknown-initiative"));
    }
}
