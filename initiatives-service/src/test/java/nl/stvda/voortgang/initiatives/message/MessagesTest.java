package nl.stvda.voortgang.initiatives.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.initiative.ChangeRows;
import nl.stvda.voortgang.initiatives.initiative.Example;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class MessagesTest {

    @Inject
    OutboxRows outbox;

    @Inject
    ChangeRows changes;

    private static Response say(String token, String initiative, String text) {
        return Api.as(token, "{\"text\": \"%s\"}".formatted(text)).post("/v1/initiatives/{id}/messages", initiative);
    }

    private static Response thread(String token, String initiative) {
        return Api.as(token).get("/v1/initiatives/{id}/messages", initiative);
    }

    private static String fnv() {
        return Token.contributorOf("fnv");
    }

    @Test
    void letTheTwoSidesTalk() {
        var id = Example.anInitiative().postedBy("fnv");

        say(Token.SECRETARIAT, id, "Welk jaar?")
                .then()
                .statusCode(201)
                .body("side", equalTo("secretariat"))
                .body("author", equalTo("secretariat"))
                .body("text", equalTo("Welk jaar?"));
        say(fnv(), id, "2021.\\nGewijzigd.").then().statusCode(201).body("side", equalTo("fnv"));

        Stream.of(fnv(), Token.SECRETARIAT)
                .forEach(token -> thread(token, id)
                        .then()
                        .statusCode(200)
                        .body("items.text", contains("2021.\nGewijzigd.", "Welk jaar?"))
                        .body("items.side", contains("fnv", "secretariat")));
    }

    @Test
    void leaveTheInitiativeAsItIs() {
        var id = Example.anInitiative().postedBy("fnv");
        var before = Api.as(fnv()).get("/v1/initiatives/{id}", id);

        say(fnv(), id, "Hallo").then().statusCode(201);

        var after = Api.as(fnv()).get("/v1/initiatives/{id}", id);
        assertThat(after.asString()).isEqualTo(before.asString());
        assertThat(after.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void areForTheTwoSidesOnly() {
        var id = Example.anInitiative().postedBy("fnv");
        var draft = Example.aDraft().postedBy("fnv");
        say(fnv(), id, "Tussen ons").then().statusCode(201);

        Stream.of(Token.contributorOf("cnv"), Token.WITHOUT_ORGANISATION).forEach(token -> {
            thread(token, id).then().statusCode(403);
            say(token, id, "Ik ook").then().statusCode(403);
            thread(token, draft).then().statusCode(404);
            say(token, draft, "Ik ook").then().statusCode(404);
        });
        thread(Token.SECRETARIAT, draft).then().statusCode(404);
        say(Token.SECRETARIAT, draft, "Wat is dit?").then().statusCode(404);
        thread(fnv(), id).then().body("items.size()", equalTo(1));
    }

    @Test
    void waitForASubmission() {
        var id = Example.aDraft().postedBy("fnv");

        var answer = say(fnv(), id, "Hallo");

        answer.then().statusCode(409).body("type", endsWith("/problems/not-submitted"));
        thread(fnv(), id).then().statusCode(200).body("items", empty());
        assertThat(outbox.about("messages:" + id)).isEmpty();
    }

    @Test
    void areAnnouncedWithoutTheirWordsAndTheirAuthor() {
        var id = Example.anInitiative().postedBy("fnv");

        say(fnv(), id, "Een geheim").then().statusCode(201);

        assertThat(outbox.about("messages:" + id)).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo("nl.stvda.initiative.message-posted.v1");
            assertThat(row.payload())
                    .contains("\"side\":\"fnv\"")
                    .contains(id)
                    .doesNotContain("geheim")
                    .doesNotContain("contributor");
        });
        assertThat(outbox.about(id)).hasSize(1);
        assertThat(changes.about(id)).containsExactly("POSTED 1 shared", "MESSAGE 1 private");
    }

    @Test
    void comeInPagesThatStayWhileOthersWrite() {
        var id = Example.anInitiative().postedBy("fnv");
        for (var number = 1; number <= 5; number++) {
            say(fnv(), id, "m" + number).then().statusCode(201);
        }
        var seen = new ArrayList<String>();

        @Nullable String next = "/v1/initiatives/%s/messages?limit=2".formatted(id);
        while (next != null && seen.size() < 10) {
            var page = Api.as(Token.SECRETARIAT).urlEncodingEnabled(false).get(next);
            seen.addAll(page.jsonPath().getList("items.text"));
            say(fnv(), id, "tussendoor").then().statusCode(201);
            next = next(page.header("Link"));
        }

        assertThat(seen).containsExactly("m5", "m4", "m3", "m2", "m1");
    }

    private static @Nullable String next(@Nullable String link) {
        var matcher = Pattern.compile("<http://[^/]+(/v1/.*)>; rel=\"next\"").matcher(String.valueOf(link));
        return matcher.matches() ? matcher.group(1) : null;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0&cursor=x&page=2 | unknown-parameter malformed-cursor out-of-range",
                "limit=1&limit=2         | repeated-parameter",
                "limit=many              | out-of-range",
            })
    void nameEveryParameterThatIsWrong(String query, String codes) {
        var id = Example.anInitiative().postedBy("fnv");

        var answer = Api.as(fnv()).get("/v1/initiatives/%s/messages?%s".formatted(id, query));

        answer.then().statusCode(400).body("errors.code", equalTo(List.of(codes.split(" "))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\": \"\"}", "{\"text\": \"a\\u0000b\"}", "{\"text\": 5}"})
    void needAText(String body) {
        var id = Example.anInitiative().postedBy("fnv");

        var answer = Api.as(fnv(), body).post("/v1/initiatives/{id}/messages", id);

        answer.then().statusCode(400).body("errors[0].pointer", equalTo("#/text"));
    }

    @ParameterizedTest
    @CsvSource({"5000, 201", "5001, 400"})
    void haveALimit(int length, int status) {
        var id = Example.anInitiative().postedBy("fnv");

        var answer = say(fnv(), id, "x".repeat(length));

        answer.then().statusCode(status);
    }

    @Test
    void goOnAfterAWithdrawal() {
        var id = Example.anInitiative().postedBy("fnv");
        Api.as(fnv(), "{\"reason\": \"x\"}")
                .header("If-Match", "*")
                .post("/v1/initiatives/{id}/withdrawal", id)
                .then()
                .statusCode(200);

        say(Token.SECRETARIAT, id, "Waarom?").then().statusCode(201);

        thread(fnv(), id).then().body("items.text", contains("Waarom?"));
    }
}
