package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class PutByOwnKeyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    OutboxRows outbox;

    @Inject
    ChangeRows changes;

    private static String idOf(Response answer) {
        return answer.path("id").toString();
    }

    private static JsonNode payload(OutboxRows.Row row) throws Exception {
        return JSON.readTree(row.payload());
    }

    @Test
    void createsWhatIsNotThere() {
        var example = anInitiative();

        var answer = OwnKey.of("fnv", example).put(example);

        var id = idOf(answer);
        answer.then()
                .statusCode(201)
                .header("Location", matchesPattern("http://localhost:\\d+/v1/initiatives/" + id))
                .header("ETag", "\"1\"")
                .header("Voortgang-Outcome", "created")
                .body("externalId", equalTo(example.externalId()))
                .body("organisation", equalTo("fnv"))
                .body("revision", equalTo(1));
        assertThat(outbox.about(id))
                .extracting(OutboxRows.Row::type)
                .containsExactly("nl.stvda.initiative.submitted.v1");
        assertThat(changes.of(id)).containsExactly("POSTED 1");
    }

    @Test
    void takesTheKeyFromTheAddress() {
        var example = anInitiative();

        var answer = OwnKey.of("fnv", example).put(example.without("externalId"));

        answer.then().statusCode(201).body("externalId", equalTo(example.externalId()));
    }

    @Test
    void changesWhatIsDifferent() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var answer = OwnKey.of("fnv", example).put(example.titled("Nieuw"));

        answer.then()
                .statusCode(200)
                .header("Location", endsWith("/v1/initiatives/" + id))
                .header("ETag", "\"2\"")
                .header("Voortgang-Outcome", "changed")
                .body("id", equalTo(id))
                .body("title.nl", equalTo("Nieuw"));
        assertThat(outbox.about(id)).hasSize(2);
        assertThat(changes.of(id)).containsExactly("POSTED 1", "CHANGED 2");
        Api.as(Token.contributorOf("fnv"))
                .get("/v1/initiatives/{id}/revisions", id)
                .then()
                .body("", hasSize(2));
    }

    @Test
    void leavesNoTraceWhenNothingIsDifferent() {
        var example = anInitiative().with("/amounts/0/value", "1.50");
        var created = OwnKey.of("fnv", example).put(example);
        var id = idOf(created);

        var answer = OwnKey.of("fnv", example).put(example.without("externalId"));

        answer.then()
                .statusCode(200)
                .header("Location", endsWith("/v1/initiatives/" + id))
                .header("ETag", "\"1\"")
                .header("Voortgang-Outcome", "unchanged");
        assertThat(Posted.stateIn(answer)).isEqualTo(Posted.stateIn(created));
        assertThat(outbox.about(id)).hasSize(1);
        assertThat(changes.of(id)).hasSize(1);
        assertThat(changes.versionOf(id)).isZero();
        Api.as(Token.contributorOf("fnv"))
                .get("/v1/initiatives/{id}/revisions", id)
                .then()
                .body("", hasSize(1));
    }

    @Test
    void submitsADraftThatSaysTheSame() {
        var draft = aDraft();
        var id = draft.postedBy("fnv");

        var answer = OwnKey.of("fnv", draft).put(draft.without("status"));

        answer.then()
                .statusCode(200)
                .header("Voortgang-Outcome", "changed")
                .body("status", equalTo("submitted"))
                .body("revision", equalTo(2));
        assertThat(outbox.about(id)).hasSize(1);
        assertThat(changes.of(id)).containsExactly("POSTED 1", "SUBMITTED 2");
    }

    @Test
    void keepsADraftToItself() {
        var draft = aDraft();

        var created = OwnKey.of("fnv", draft).put(draft);
        var changed = OwnKey.of("fnv", draft).put(draft.titled("Nieuw"));

        created.then().statusCode(201);
        changed.then().statusCode(200).body("status", equalTo("draft"));
        assertThat(outbox.about(idOf(created))).isEmpty();
    }

    @Test
    void refusesToMakeADraftOfWhatWasSubmitted() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var answer = OwnKey.of("fnv", example).put(example.with("/status", "\"draft\""));

        answer.then().statusCode(409).body("type", endsWith("/problems/already-submitted"));
        assertThat(outbox.about(id)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leergang digitalisering", "Iets anders"})
    void refusesToBringBackWhatWasWithdrawn(String title) {
        var example = anInitiative();
        var id = example.postedBy("fnv");
        WithdrawInitiativeTest.withdraw("fnv", id, "\"1\"").then().statusCode(200);

        var answer = OwnKey.of("fnv", example).put(example.with("/title/nl", "\"%s\"".formatted(title)));

        answer.then().statusCode(409).body("type", endsWith("/problems/already-withdrawn"));
        assertThat(outbox.about(id)).hasSize(2);
    }

    @Test
    void refusesAnotherKeyInTheBodyWithEveryOtherViolation() {
        var example = anInitiative();

        var answer = OwnKey.of("fnv", example)
                .put(example.with("/externalId", "\"another\"").with("/reach/count", "-1"));

        answer.then()
                .statusCode(400)
                .body("errors", hasSize(2))
                .body("errors.pointer", hasItems("#/externalId", "#/reach/count"))
                .body("errors.code", hasItems("external-id-fixed", "negative"));
        OwnKey.of("fnv", example).get().then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "a/b",
                "é",
                "%",
                "0123456789012345678901234567890123456789012345678901234567890123456789"
                        + "0123456789012345678901234567890"
            })
    void refusesAKeyThatIsNone(String key) {
        var example = anInitiative().without("externalId");

        var answer = new OwnKey("fnv", key).put(example);

        answer.then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("externalId"))
                .body("errors[0].code", equalTo("malformed-external-id"));
    }

    @Test
    void changesOnlyWhatWasSeenWhereAsked() {
        var example = anInitiative();
        var id = example.postedBy("fnv");
        var key = OwnKey.of("fnv", example);
        var token = Token.contributorOf("fnv");

        var stale = key.put(Api.as(token, example.titled("A").json()).header("If-Match", "\"7\""));
        var current = key.put(Api.as(token, example.titled("B").json()).header("If-Match", "\"1\""));

        stale.then().statusCode(412).header("ETag", "\"1\"").body("type", endsWith("/problems/stale"));
        current.then().statusCode(200).header("ETag", "\"2\"");
        assertThat(outbox.about(id)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"1\""})
    void createsNothingForWhoWantsToChange(String ifMatch) {
        var example = anInitiative();

        var answer = OwnKey.of("fnv", example)
                .put(Api.as(Token.contributorOf("fnv"), example.json()).header("If-Match", ifMatch));

        answer.then().statusCode(412).body("type", endsWith("/problems/stale"));
        OwnKey.of("fnv", example).get().then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"1\"", "W/\"1\"", "\"8\", \"1\""})
    void replacesNothingForWhoWantsToCreate(String ifNoneMatch) {
        var example = anInitiative();
        var key = OwnKey.of("fnv", example);
        var request = Api.as(
                        Token.contributorOf("fnv"), example.titled("Anders").json())
                .header("If-None-Match", ifNoneMatch);
        example.postedBy("fnv");

        var answer = key.put(request);

        answer.then().statusCode(412).header("ETag", "\"1\"").body("type", endsWith("/problems/already-there"));
        key.get().then().body("revision", equalTo(1));
    }

    @Test
    void createsForWhoWantsToCreateOnly() {
        var example = anInitiative();

        var answer = OwnKey.of("fnv", example)
                .put(Api.as(Token.contributorOf("fnv"), example.json()).header("If-None-Match", "*"));

        answer.then().statusCode(201);
    }

    @Test
    void makesOneInitiativeOfFiftyEqualRequestsAtOnce() throws Exception {
        var example = anInitiative();
        var key = OwnKey.of("fnv", example);

        var answers = Together.doAtOnce(50, () -> key.put(example));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 201)
                .containsOnlyOnce(201);
        assertThat(answers)
                .extracting(answer -> answer.header("Voortgang-Outcome"))
                .containsOnly("created", "unchanged")
                .containsOnlyOnce("created");
        assertThat(answers).extracting(Posted::stateIn).containsOnly(Posted.stateIn(answers.getFirst()));
        assertThat(outbox.about(idOf(answers.getFirst()))).hasSize(1);
        assertThat(changes.of(idOf(answers.getFirst()))).hasSize(1);
    }

    @Test
    void makesAChainOfFiftyDifferentRequestsAtOnce() throws Exception {
        var example = anInitiative();
        var key = OwnKey.of("fnv", example);

        var answers = Together.doAtOnce(50, () -> key.put(example.titled(Example.aWord())));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 201)
                .containsOnlyOnce(201);
        assertThat(answers)
                .extracting(answer -> answer.<Integer>path("revision"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 50).boxed().toList());
        var id = idOf(answers.getFirst());
        var events = outbox.about(id);
        assertThat(events).hasSize(50);
        assertThat(changes.of(id))
                .hasSize(50)
                .startsWith("POSTED 1", "CHANGED 2")
                .endsWith("CHANGED 50");
        // each revision says what its own answer said, and so does its event
        var revisions = JSON.readTree(Api.as(Token.contributorOf("fnv"))
                .get("/v1/initiatives/{id}/revisions", id)
                .asString());
        for (var answer : answers) {
            var number = answer.<Integer>path("revision");
            assertThat(revisions.get(number - 1).at("/content/title/nl").asText())
                    .isEqualTo(answer.path("title.nl"));
            assertThat(events).anySatisfy(event -> {
                assertThat(payload(event).get("revision").asInt()).isEqualTo(number);
                assertThat(payload(event).at("/title/nl").asText()).isEqualTo(answer.path("title.nl"));
            });
        }
    }

    @Test
    void letsOneOfManyCreateOnlyRequestsWin() throws Exception {
        var example = anInitiative();
        var key = OwnKey.of("fnv", example);

        var answers = Together.doAtOnce(
                20,
                () -> key.put(Api.as(
                                Token.contributorOf("fnv"),
                                example.titled(Example.aWord()).json())
                        .header("If-None-Match", "*")));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(201, 412)
                .containsOnlyOnce(201);
        key.get().then().body("revision", equalTo(1));
    }

    @Test
    void meetsChangesByIdWithoutAFailure() throws Exception {
        var example = anInitiative();
        var id = example.postedBy("fnv");
        var key = OwnKey.of("fnv", example);
        var turn = new AtomicInteger();

        var answers = Together.doAtOnce(
                20,
                () -> turn.incrementAndGet() % 2 == 0
                        ? key.put(example.titled(Example.aWord()))
                        : example.titled(Example.aWord())
                                .putBy("fnv", id, "*")
                                .extract()
                                .response());

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        key.get().then().body("revision", equalTo(21));
    }
}
