package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.aWord;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small inputs on which programs like this one fail. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class SmallInputsTest {

    private static final String FNV = Token.contributorOf("fnv");

    @Inject
    OutboxRows outbox;

    private static Response putEncoded(String encodedKey) {
        return Api.as(FNV, anInitiative().without("externalId").json())
                .urlEncodingEnabled(false)
                .put("/v1/organisations/fnv/initiatives/" + encodedKey);
    }

    private static Response postTitled(String json) {
        return Api.as(
                        FNV,
                        anInitiative()
                                .with("/title", "{\"nl\": %s}".formatted(json))
                                .json())
                .post("/v1/initiatives");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2022-01-01T00:00:00+01:00\"",
                "\"2021-12-31T23:00:00Z\"",
                "\"2023-02-29\"",
                "\"2022-1-1\"",
                "1640995200000",
                "[2022, 1, 1]",
            })
    void refusesWhatIsMoreOrLessThanADay(String start) {
        anInitiative()
                .with("/period", "{\"start\": %s}".formatted(start))
                .sendBy("fnv")
                .statusCode(400)
                .body("errors.pointer", hasItem("#/period/start"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-01", "2022-03-27", "2024-02-29"})
    void keepsADayAsItIs(String start) {
        anInitiative()
                .with("/period", "{\"start\": \"%s\"}".formatted(start))
                .sendBy("fnv")
                .statusCode(201)
                .body("period.start", equalTo(start));
    }

    @Test
    void storesNothingWhereAKeyStandsTwice() {
        var example = anInitiative();

        var answer = Api.as(FNV, example.json().replaceFirst("\\{", "{\"title\": {\"nl\": \"Anders\"}, "))
                .post("/v1/initiatives");

        answer.then().statusCode(400).body("type", endsWith("/problems/malformed-json"));
        assertThat(outbox.mentioning(example.externalId())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "1e999999999", "1e-400", "1e15", "NaN"})
    void refusesNumbersWithoutMeasureAtOnce(String value) {
        var json = anInitiative().with("/amounts/0/value", "123456").json().replace("123456", value);
        var start = System.nanoTime();

        var answer = Api.as(FNV, json).post("/v1/initiatives");

        answer.then().statusCode(400);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void keepsTheLargestNumberToTheCent() {
        var json = anInitiative().with("/amounts/0/value", "123456").json().replace("123456", "999999999999999.99");

        var answer = Api.as(FNV, json).post("/v1/initiatives");

        answer.then().statusCode(201);
        assertThat(answer.asString()).contains("\"value\":999999999999999.99,");
    }

    @Test
    void findsAKeyWhateverPartOfItIsEncoded() {
        var word = aWord();
        putEncoded(word + ":b").then().statusCode(201).body("externalId", equalTo(word + ":b"));

        Api.as(FNV)
                .urlEncodingEnabled(false)
                .get("/v1/organisations/fnv/initiatives/" + word + "%3Ab")
                .then()
                .statusCode(200)
                .body("externalId", equalTo(word + ":b"));
        putEncoded(word + ".json").then().statusCode(201).body("externalId", equalTo(word + ".json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%2Fb", "a%20b", "a+b", "a%3Bb", "%F0%9F%98%80"})
    void refusesWhatIsNoKeyHoweverItIsEncoded(String key) {
        putEncoded(key)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("malformed-external-id"))
                .body("instance", containsString(key));
    }

    @ParameterizedTest
    @CsvSource({"\\u00a0", "\\u200b", "\\u2800", "\\u3164", "\\u00ad", "\\u2060", "\\u2028"})
    void refusesATitleThatShowsNothing(String character) {
        postTitled("\"" + character + "\"").then().statusCode(400).body("errors.code", hasItem("blank"));
    }

    /** A family, a Persian word and a flag are written with characters that show nothing by themselves. */
    @ParameterizedTest
    @ValueSource(strings = {"👩‍👩‍👧", "می‌خواهم", "🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymru", "אבג‎ abc", "Ex­cel"})
    void keepsATitleThatNeedsThem(String title) {
        postTitled("\"" + title + "\"").then().statusCode(201).body("title.nl", equalTo(title));
    }
}
