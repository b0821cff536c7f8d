package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class WithdrawInitiativeTest {

    @Inject
    OutboxRows outbox;

    static Response withdraw(String organisation, String id, String ifMatch) {
        return Api.as(Token.contributorOf(organisation), "{\"reason\": \"Posted twice\"}")
                .header("If-Match", ifMatch)
                .post("/v1/initiatives/{id}/withdrawal", id);
    }

    @Test
    void takesASubmittedInitiativeBack() {
        var id = anInitiative().postedBy("fnv");

        var answer = withdraw("fnv", id, "\"1\"");

        answer.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("withdrawn"))
                .body("withdrawal.reason", equalTo("Posted twice"))
                .body("withdrawal.at", equalTo(answer.path("changedAt")));
        assertThat(outbox.about(id))
                .extracting(OutboxRows.Row::type)
                .containsExactly("nl.stvda.initiative.submitted.v1", "nl.stvda.initiative.withdrawn.v1");
    }

    @Test
    void staysReadableForOthers() {
        var id = anInitiative().postedBy("fnv");
        withdraw("fnv", id, "\"1\"").then().statusCode(200);

        var answer = Api.as(Token.contributorOf("cnv")).get("/v1/initiatives/{id}", id);

        answer.then().statusCode(200).body("status", equalTo("withdrawn"));
    }

    @Test
    void takesADraftBackInSilence() {
        var id = aDraft().postedBy("fnv");

        var answer = withdraw("fnv", id, "\"1\"");

        answer.then().statusCode(200).body("status", equalTo("withdrawn"));
        assertThat(outbox.about(id)).isEmpty();
        Api.as(Token.contributorOf("cnv"))
                .get("/v1/initiatives/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void happensOnce() {
        var id = anInitiative().postedBy("fnv");
        withdraw("fnv", id, "\"1\"").then().statusCode(200);

        var answer = withdraw("fnv", id, "\"2\"");

        answer.then().statusCode(409).body("type", endsWith("/problems/already-withdrawn"));
        assertThat(outbox.about(id)).hasSize(2);
    }

    @Test
    void asksForTheETag() {
        var id = anInitiative().postedBy("fnv");
        var request = Api.as(Token.contributorOf("fnv"), "{\"reason\": \"Posted twice\"}");

        var answer = request.post("/v1/initiatives/{id}/withdrawal", id);

        answer.then().statusCode(428);
    }

    @Test
    void refusesAnotherETag() {
        var id = anInitiative().postedBy("fnv");

        var answer = withdraw("fnv", id, "\"2\"");

        answer.then().statusCode(412).header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                   | required",
                "{\"reason\": null}                   | required",
                "{\"reason\": \"  \"}                 | blank",
                "{\"reason\": 5}                      | wrong-type",
                "{\"reason\": \"a\\u0000b\"}        | unreadable-text",
            })
    void asksForAReason(String body, String code) {
        var id = anInitiative().postedBy("fnv");
        var request = Api.as(Token.contributorOf("fnv"), body).header("If-Match", "\"1\"");

        var answer = request.post("/v1/initiatives/{id}/withdrawal", id);

        answer.then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/reason"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void letsOneOfManyWithdrawalsAtOnceWin() throws Exception {
        var id = anInitiative().postedBy("fnv");

        var answers = Together.doAtOnce(6, () -> withdraw("fnv", id, "\"1\""));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
        assertThat(outbox.about(id)).hasSize(2);
    }
}
