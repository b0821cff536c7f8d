package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewInitiativeTest {

    @Inject
    OutboxRows outbox;

    @Inject
    ChangeRows changes;

    static Response decide(String id, int seen, String decision) {
        return send(id, seen, "{\"decision\": \"%s\", \"reason\": \"Because of %s\"}".formatted(decision, decision));
    }

    private static Response send(String id, int seen, String body) {
        return Api.as(Token.SECRETARIAT, body)
                .header("If-Match", "\"%d\"".formatted(seen))
                .post("/v1/initiatives/{id}/review", id);
    }

    private static Response review(String token, String id) {
        return Api.as(token).get("/v1/initiatives/{id}/review", id);
    }

    private static Response initiative(String token, String id) {
        return Api.as(token).get("/v1/initiatives/{id}", id);
    }

    private static String fnv() {
        return Token.contributorOf("fnv");
    }

    @Test
    void waitsForTheSecretariatFromTheFirstSubmissionOn() {
        var draft = aDraft();
        var id = draft.postedBy("fnv");
        initiative(fnv(), id).then().body("review", nullValue());
        review(fnv(), id).then().statusCode(200).body("state", nullValue()).body("allowed", empty());

        draft.with("/status", "\"submitted\"").putBy("fnv", id, "\"1\"").statusCode(200);

        initiative(fnv(), id).then().body("review", equalTo(Map.of("state", "pending")));
        review(fnv(), id)
                .then()
                .body("state", equalTo("pending"))
                .body("allowed", contains("accept", "request-changes", "reject"))
                .body("difference", empty())
                .body("decisions", empty());
    }

    @Test
    void isDecidedWithAReason() {
        var id = anInitiative().postedBy("fnv");

        var answer = decide(id, 1, "accept");

        answer.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("revision", equalTo(2))
                .body("review.state", equalTo("accepted"))
                .body("review.reason", equalTo("Because of accept"))
                .body("review.reviewedRevision", equalTo(1))
                .body("review.by", equalTo("secretariat"))
                .body("review.at", equalTo(answer.path("changedAt")));
        review(fnv(), id)
                .then()
                .body("state", equalTo("accepted"))
                .body("reason", equalTo("Because of accept"))
                .body("allowed", contains("request-changes", "reject"))
                .body("decisions.decision", contains("accept"))
                .body("decisions[0].reviewedRevision", equalTo(1))
                .body("decisions[0].revision", equalTo(2));
    }

    @Test
    void showsItsReasonToTheTwoSidesOnly() {
        var id = anInitiative().postedBy("fnv");
        decide(id, 1, "reject").then().statusCode(200);

        Stream.of(fnv(), Token.approverOf("fnv"), Token.SECRETARIAT)
                .forEach(token -> initiative(token, id)
                        .then()
                        .body("review.reason", equalTo("Because of reject"))
                        .body("review.by", equalTo("secretariat")));
        Stream.of(Token.contributorOf("cnv"), Token.AUDITOR).forEach(token -> {
            var seen = initiative(token, id);
            seen.then().body("review.state", equalTo("rejected")).body("review.reviewedRevision", equalTo(1));
            assertThat(seen.asString()).doesNotContain("Because of").doesNotContain("\"by\"");
        });
        assertThat(outbox.about(id))
                .noneSatisfy(row -> assertThat(row.payload()).contains("Because of"));
    }

    @Test
    void isBetweenTheTwoSidesAndTheAuditor() {
        var id = anInitiative().postedBy("fnv");
        var draft = aDraft().postedBy("fnv");

        Stream.of(fnv(), Token.approverOf("fnv"), Token.SECRETARIAT, Token.AUDITOR)
                .forEach(token -> review(token, id).then().statusCode(200));
        Stream.of(Token.contributorOf("cnv"), Token.approverOf("cnv"), Token.WITHOUT_ORGANISATION)
                .forEach(token -> {
                    review(token, id).then().statusCode(403);
                    review(token, draft).then().statusCode(404);
                });
        review(Token.SECRETARIAT, draft).then().statusCode(404);
        decide(draft, 1, "accept").then().statusCode(404);
    }

    @Test
    void asksForAnotherLookAtWhatChangedAfterAcceptance() {
        var example = anInitiative();
        var id = example.postedBy("fnv");
        decide(id, 1, "accept").then().statusCode(200);

        example.titled("Anders")
                .with("/contact/name", "\"K. Klaassen\"")
                .putBy("fnv", id, "\"2\"")
                .statusCode(200)
                .body("review.state", equalTo("changed"))
                .body("review.reason", equalTo("Because of accept"));

        review(Token.SECRETARIAT, id)
                .then()
                .body("state", equalTo("changed"))
                .body("reviewedRevision", equalTo(1))
                .body("difference.pointer", contains("/title/nl", "/title/en", "/contact/name"))
                .body("difference[0].before", equalTo("Leergang digitalisering"))
                .body("difference[0].after", equalTo("Anders"))
                .body("difference[1].after", nullValue());
        decide(id, 3, "accept").then().statusCode(200).body("review.reviewedRevision", equalTo(3));
        review(Token.SECRETARIAT, id)
                .then()
                .body("difference", empty())
                .body("decisions.reviewedRevision", contains(3, 1));
    }

    @Test
    void showsTheAuditorNoContactInTheDifference() {
        var example = anInitiative();
        var id = example.postedBy("fnv");
        decide(id, 1, "accept").then().statusCode(200);
        example.titled("Anders")
                .with("/contact/name", "\"K. Klaassen\"")
                .putBy("fnv", id, "\"2\"")
                .statusCode(200);

        var seen = review(Token.AUDITOR, id);

        seen.then().body("difference.pointer", contains("/title/nl", "/title/en"));
        assertThat(seen.asString()).doesNotContain("Klaassen").doesNotContain("Jansen");
    }

    @ParameterizedTest
    @CsvSource({"request-changes", "reject"})
    void waitsAgainAfterAnEditThatAnswersADecision(String decision) {
        var example = anInitiative();
        var id = example.postedBy("fnv");
        decide(id, 1, decision).then().statusCode(200);

        example.titled("Anders").putBy("fnv", id, "\"2\"").statusCode(200).body("review.state", equalTo("pending"));

        review(fnv(), id)
                .then()
                .body("reason", equalTo("Because of " + decision))
                .body("difference.pointer", hasItem("/title/nl"));
    }

    @Test
    void staysAsItIsWhenAnEditChangesNothing() {
        var example = anInitiative();
        var id = example.postedBy("fnv");
        decide(id, 1, "accept").then().statusCode(200);

        example.putBy("fnv", id, "\"2\"").statusCode(200).body("revision", equalTo(2));

        initiative(fnv(), id).then().body("review.state", equalTo("accepted"));
    }

    @ParameterizedTest
    @CsvSource({
        "accept,          reject,          rejected",
        "reject,          accept,          accepted",
        "request-changes, accept,          accepted",
        "accept,          request-changes, changes-requested",
    })
    void mayBeDecidedOtherwise(String first, String second, String state) {
        var id = anInitiative().postedBy("fnv");
        decide(id, 1, first).then().statusCode(200);

        var answer = decide(id, 2, second);

        answer.then().statusCode(200).body("review.state", equalTo(state)).body("revision", equalTo(3));
    }

    @Test
    void refusesTheDecisionThatStandsAndNamesTheOthers() {
        var id = anInitiative().postedBy("fnv");
        decide(id, 1, "accept").then().statusCode(200);

        var answer = decide(id, 2, "accept");

        answer.then()
                .statusCode(409)
                .body("type", endsWith("/problems/illegal-review-move"))
                .body("allowed", contains("request-changes", "reject"));
        assertThat(outbox.about(id)).hasSize(2);
        review(fnv(), id).then().body("decisions.size()", equalTo(1));
    }

    @Test
    void endsWithAWithdrawal() {
        var id = anInitiative().postedBy("fnv");
        decide(id, 1, "accept").then().statusCode(200);
        WithdrawInitiativeTest.withdraw("fnv", id, "\"2\"")
                .then()
                .statusCode(200)
                .body("review", nullValue());

        var answer = decide(id, 3, "reject");

        answer.then()
                .statusCode(409)
                .body("type", endsWith("/problems/illegal-review-move"))
                .body("allowed", empty());
        review(fnv(), id).then().body("state", nullValue()).body("decisions.decision", contains("accept"));
    }

    @Test
    void isAboutWhatTheSecretariatSaw() {
        var example = anInitiative();
        var id = example.postedBy("fnv");
        example.titled("Anders").putBy("fnv", id, "\"1\"").statusCode(200);

        decide(id, 1, "accept").then().statusCode(412).header("ETag", "\"2\"");

        Api.as(Token.SECRETARIAT, "{\"decision\": \"accept\", \"reason\": \"x\"}")
                .post("/v1/initiatives/{id}/review", id)
                .then()
                .statusCode(428);
        initiative(fnv(), id).then().body("review.state", equalTo("pending"));
    }

    @Test
    void letsOneOfManyDecisionsAtOnceWin() throws Exception {
        var id = anInitiative().postedBy("fnv");

        var answers = Together.doAtOnce(6, () -> decide(id, 1, "accept"));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
        assertThat(outbox.about(id)).hasSize(2);
        review(fnv(), id).then().body("decisions.size()", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                | #/decision #/reason | required required",
                "{\"decision\": \"maybe\", \"reason\": \"x\"}      | #/decision          | unknown-value",
                "{\"decision\": \"accept\"}                        | #/reason            | required",
                "{\"decision\": \"accept\", \"reason\": \" \"}     | #/reason            | blank",
                "{\"decision\": \"accept\", \"reason\": \"x\", \"by\": \"me\"} | #/by    | unknown-field",
            })
    void namesAllThatIsWrong(String body, String pointers, String codes) {
        var id = anInitiative().postedBy("fnv");

        var answer = send(id, 1, body);

        answer.then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of(pointers.split(" "))))
                .body("errors.code", equalTo(List.of(codes.split(" "))));
    }

    @Test
    void isFoundByItsState() {
        var word = Example.aWord();
        var pending = anInitiative().titled(word).postedBy("fnv");
        var accepted = anInitiative().titled(word).postedBy("fnv");
        decide(accepted, 1, "accept").then().statusCode(200);

        Api.as(Token.SECRETARIAT)
                .queryParam("text", word)
                .queryParam("review", "pending")
                .get("/v1/initiatives")
                .then()
                .body("items.id", contains(pending));
        Api.as(Token.SECRETARIAT)
                .queryParam("text", word)
                .queryParam("review", "accepted")
                .get("/v1/initiatives")
                .then()
                .body("items.id", contains(accepted));
        Api.as(Token.SECRETARIAT)
                .queryParam("review", "Changes_Requested")
                .get("/v1/initiatives")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-value"))
                .body("errors[0].detail", endsWith("pending, accepted, changes-requested, rejected, changed."));
    }

    @Test
    void leavesItsTraceInRevisionsEventsAndChanges() {
        var example = anInitiative();
        var id = example.postedBy("fnv");
        decide(id, 1, "accept").then().statusCode(200);
        example.titled("Anders").putBy("fnv", id, "\"2\"").statusCode(200);

        Api.as(fnv())
                .get("/v1/initiatives/{id}/revisions", id)
                .then()
                .body("review", contains("pending", "accepted", "changed"))
                .body("changedBy", contains("contributor", "secretariat", "contributor"));
        assertThat(outbox.about(id))
                .extracting(OutboxRows.Row::type)
                .containsExactly(
                        "nl.stvda.initiative.submitted.v1",
                        "nl.stvda.initiative.reviewed.v1",
                        "nl.stvda.initiative.changed.v1");
        assertThat(outbox.about(id))
                .allSatisfy(row -> assertThat(EventSchemas.INITIATIVE.errors(row.payload()))
                        .isEmpty());
        assertThat(changes.about(id)).containsExactly("POSTED 1 shared", "REVIEWED 2 shared", "CHANGED 3 shared");
        Api.as(Token.contributorOf("cnv"))
                .get("/v1/initiatives/{id}/revisions", id)
                .then()
                .body("changedBy", not(hasItem("secretariat")));
    }
}
