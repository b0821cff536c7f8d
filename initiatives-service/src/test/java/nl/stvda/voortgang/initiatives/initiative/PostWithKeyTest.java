package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.idempotency.IdempotencyRows;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.initiatives.request.RawRequest;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class PostWithKeyTest {

    private static final String FNV = Token.contributorOf("fnv");
    private static final List<String> HEADERS =
            List.of("Content-Type", "ETag", "Location", "Preference-Applied", "Voortgang-Outcome");

    @Inject
    OutboxRows outbox;

    @Inject
    IdempotencyRows keys;

    private static String aKey() {
        return UUID.randomUUID().toString();
    }

    private static RequestSpecification request(String token, String key, String json) {
        return Api.as(token, json).header("Idempotency-Key", key);
    }

    private static Response post(String key, Example example) {
        return request(FNV, key, example.json()).post("/v1/initiatives");
    }

    private static Response withdraw(String key, String id, String ifMatch, String reason) {
        return request(FNV, key, "{\"reason\": \"%s\"}".formatted(reason))
                .header("If-Match", ifMatch)
                .post("/v1/initiatives/{id}/withdrawal", id);
    }

    private static void assertSame(Response repeat, Response first) {
        assertThat(repeat.statusCode()).isEqualTo(first.statusCode());
        assertThat(repeat.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(HEADERS).allSatisfy(name -> assertThat(repeat.header(name)).isEqualTo(first.header(name)));
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(repeat.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void answersARepeatAsTheFirstTimeByteForByte() {
        var key = aKey();
        var example = anInitiative();
        var first = post(key, example);

        var repeat = post(key, example);

        first.then()
                .statusCode(201)
                .contentType("application/json")
                .header("ETag", "\"1\"")
                .header("Voortgang-Outcome", "created");
        assertSame(repeat, first);
        assertThat(outbox.about(first.path("id"))).hasSize(1);
    }

    @Test
    void answersAsWithoutAKeyTheFirstTime() {
        var example = anInitiative();

        var answer = post(aKey(), example);

        var read = Api.as(FNV).get("/v1/initiatives/{id}", answer.<String>path("id"));
        assertThat(Posted.stateIn(answer)).isEqualTo(read.asString());
        assertThat(answer.contentType()).isEqualTo(read.contentType());
    }

    @Test
    void answersAsTheFirstTimeAfterTheInitiativeMovedOn() {
        var key = aKey();
        var example = anInitiative();
        var first = post(key, example);
        example.titled("Anders").putBy("fnv", first.path("id"), "\"1\"").statusCode(200);

        var repeat = post("\"" + key + "\"", example);

        assertSame(repeat, first);
        repeat.then().body("revision", equalTo(1));
    }

    @Test
    void keepsTheAnswerInTheTransactionOfTheEffect() {
        var key = aKey();
        var example = anInitiative();

        post(key, example).then().statusCode(201);

        assertThat(keys.cameWithInitiative(key, example.externalId())).isTrue();
    }

    @Test
    void undoesTheEffectOfAnAnswerThatCannotBeKept() {
        var key = aKey();
        var example = anInitiative();
        keys.breakFor(key);
        // no promise of the API, so no filter that asks for one; and not by Api, which takes no 500 for an answer
        var request = RestAssured.given()
                .noFilters()
                .auth()
                .oauth2(FNV)
                .contentType("application/json")
                .body(example.json())
                .header("Idempotency-Key", key);

        var answer = request.post("/v1/initiatives");

        answer.then().statusCode(500).contentType("application/problem+json").header("ETag", nullValue());
        OwnKey.of("fnv", example).get().then().statusCode(404);
        assertThat(outbox.mentioning(example.externalId())).isZero();
        post(aKey(), example).then().statusCode(201);
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        var key = aKey();
        var example = anInitiative();
        post(key, example).then().statusCode(201);

        var other = post(key, anInitiative());
        var respaced = request(FNV, key, example.json() + " ").post("/v1/initiatives");

        other.then().statusCode(409).body("type", endsWith("/problems/idempotency-key-reused"));
        respaced.then().statusCode(409);
    }

    @Test
    void refusesAnotherAddressUnderTheSameKey() {
        var key = aKey();
        var example = anInitiative();
        var id = post(key, example).<String>path("id");

        var answer = request(FNV, key, example.json())
                .header("If-Match", "\"1\"")
                .post("/v1/initiatives/{id}/withdrawal", id);

        answer.then().statusCode(409).body("type", endsWith("/problems/idempotency-key-reused"));
        Api.as(FNV).get("/v1/initiatives/{id}", id).then().body("status", equalTo("submitted"));
    }

    @Test
    void saysThatTheFirstRequestIsUnderWayAndFreesTheKeyWhenItCrashes() {
        var key = aKey();
        var example = anInitiative();

        var meanwhile = keys.whileUnderWay("fnv", key, () -> post(key, example));
        var afterwards = post(key, example);

        meanwhile
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", endsWith("/problems/idempotency-key-in-progress"));
        afterwards.then().statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void doesOneOfFiftyEqualRequestsAtOnce() throws Exception {
        var key = aKey();
        var example = anInitiative();

        var answers = Together.doAtOnce(50, () -> post(key, example));

        var done = answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(201, 409)
                .contains(201);
        assertThat(done)
                .extracting(Response::asString)
                .containsOnly(done.getFirst().asString());
        assertThat(done)
                .filteredOn(answer -> answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer ->
                        assertThat(answer.<String>path("type")).endsWith("/problems/idempotency-key-in-progress"));
        assertThat(outbox.mentioning(example.externalId())).isEqualTo(1);
        assertSame(
                post(key, example),
                done.stream()
                        .filter(answer -> answer.header("Idempotency-Replayed") == null)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void doesOneOfManyDifferentRequestsUnderOneKey() throws Exception {
        var key = aKey();

        var answers = Together.doAtOnce(20, () -> post(key, anInitiative()));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
    }

    @Test
    void keepsTheKeysOfOrganisationsApart() {
        var key = aKey();
        var example = anInitiative();
        post(key, example).then().statusCode(201);

        var other = request(Token.contributorOf("cnv"), key, example.json()).post("/v1/initiatives");

        other.then().statusCode(201).body("organisation", equalTo("cnv")).header("Idempotency-Replayed", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRETARIAT", "AUDITOR", "APPROVER", "NOBODY"})
    void showsNoAnswerToWhoMayNotPost(String who) {
        var key = aKey();
        var example = anInitiative();
        post(key, example).then().statusCode(201);
        var request = switch (who) {
            case "SECRETARIAT" -> request(Token.SECRETARIAT, key, example.json());
            case "AUDITOR" -> request(Token.AUDITOR, key, example.json());
            case "APPROVER" -> request(Token.approverOf("fnv"), key, example.json());
            default ->
                Api.anonymous()
                        .contentType("application/json")
                        .body(example.json())
                        .header("Idempotency-Key", key);
        };

        var answer = request.post("/v1/initiatives");

        assertThat(answer.statusCode()).isIn(401, 403);
        assertThat(keys.count(key)).isOne();
    }

    @Test
    void keepsNoKeyOfARequestThatIsRefused() {
        var key = aKey();
        var example = anInitiative();

        var wrong = post(key, example.with("/reach/count", "-1"));
        var unreadable = request(FNV, key, "{").post("/v1/initiatives");
        var mended = post(key, example);

        wrong.then().statusCode(400).body("errors[0].code", equalTo("negative"));
        unreadable.then().statusCode(400);
        mended.then().statusCode(201);
    }

    @Test
    void keepsNoKeyOfAConflict() {
        var key = aKey();
        var example = anInitiative();
        example.postedBy("fnv");

        var conflict = post(key, example.titled("Anders"));

        conflict.then().statusCode(409).body("type", endsWith("/problems/external-id-taken"));
        assertThat(keys.count(key)).isZero();
    }

    @Test
    void letsAStaleWithdrawalBeRepeatedWithTheETagThatIsCurrent() {
        var key = aKey();
        var id = anInitiative().postedBy("fnv");
        withdraw(key, id, "\"7\"", "Posted twice").then().statusCode(412).header("ETag", "\"1\"");

        var answer = withdraw(key, id, "\"1\"", "Posted twice");

        answer.then().statusCode(200).body("status", equalTo("withdrawn"));
    }

    @Test
    void answersARepeatedWithdrawalAsTheFirstTime() {
        var key = aKey();
        var id = anInitiative().postedBy("fnv");
        var first = withdraw(key, id, "\"1\"", "Posted twice");

        var repeat = withdraw(key, id, "\"1\"", "Posted twice");
        var other = withdraw(key, id, "\"1\"", "Another reason");

        first.then().statusCode(200).header("Voortgang-Outcome", "changed");
        assertSame(repeat, first);
        other.then().statusCode(409).body("type", endsWith("/problems/idempotency-key-reused"));
        assertThat(outbox.about(id)).hasSize(2);
    }

    @Test
    void keepsAnAnswerAsItWasPreferred() {
        var key = aKey();
        var example = anInitiative();
        var first = request(FNV, key, example.json())
                .header("Prefer", "return=minimal")
                .post("/v1/initiatives");

        var repeat = post(key, example);

        first.then().statusCode(201).body(emptyString());
        assertSame(repeat, first);
    }

    @Test
    void sendsTheBodyAgainWhateverIsPreferredNow() {
        var key = aKey();
        var example = anInitiative();
        var first = post(key, example);

        var repeat = request(FNV, key, example.json())
                .header("Prefer", "return=minimal")
                .post("/v1/initiatives");

        assertSame(repeat, first);
    }

    @Test
    void forgetsAfterSevenDays() {
        var key = aKey();
        var example = anInitiative();
        post(key, example).then().statusCode(201);
        keys.age(key, Duration.ofDays(7).plusMinutes(1));

        var late = post(key, example);
        var later = post(key, example);

        late.then().statusCode(200).header("Voortgang-Outcome", "unchanged");
        assertSame(later, late);
    }

    @Test
    void remembersForSevenDays() {
        var key = aKey();
        var example = anInitiative();
        var first = post(key, example);
        keys.age(key, Duration.ofDays(7).minusMinutes(1));

        var late = post(key, example);

        assertSame(late, first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "\"a", "é", "\\"})
    void namesAKeyThatIsNone(String key) {
        var example = anInitiative();

        var answer = post(key, example);

        answer.then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("Idempotency-Key"))
                .body("errors[0].code", equalTo("malformed-idempotency-key"));
        assertThat(outbox.mentioning(example.externalId())).isZero();
    }

    @Test
    void refusesTwoKeys() throws Exception {
        var body = anInitiative().json().getBytes(StandardCharsets.UTF_8);
        var headers =
                "Content-Type: application/json\r\nIdempotency-Key: a\r\nIdempotency-Key: b\r\nContent-Length: %d\r\n"
                        .formatted(body.length);

        var answer = RawRequest.send("POST /v1/initiatives", headers, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("repeated-parameter");
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        var large = new byte[1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');
        var request = Api.as(FNV).contentType("application/json").body(large).header("Idempotency-Key", aKey());

        var answer = request.post("/v1/initiatives");

        answer.then().statusCode(413).body("type", endsWith("/problems/body-too-large"));
    }
}
