package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ReplaceInitiativeTest {

    @Inject
    OutboxRows outbox;

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "*", "\"7\", \"1\""})
    void replacesWhatTheCallerHasSeen(String ifMatch) {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var answer = example.titled("Nieuw").putBy("fnv", id, ifMatch);

        answer.statusCode(200)
                .header("ETag", "\"2\"")
                .body("revision", equalTo(2))
                .body("title.nl", equalTo("Nieuw"))
                .body("title.containsKey('en')", equalTo(false));
        assertThat(outbox.about(id))
                .extracting(OutboxRows.Row::type)
                .containsExactly("nl.stvda.initiative.submitted.v1", "nl.stvda.initiative.changed.v1");
    }

    @Test
    void asksForTheETag() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var answer = Api.as(Token.contributorOf("fnv"), example.json()).put("/v1/initiatives/{id}", id);

        answer.then().statusCode(428).body("type", endsWith("/problems/precondition-required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"0\"", "W/\"1\"", "1", "\"1", "nonsense"})
    void refusesAnotherETagAndTellsTheCurrentOne(String ifMatch) {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var answer = example.titled("Nieuw").putBy("fnv", id, ifMatch);

        answer.statusCode(412).body("type", endsWith("/problems/stale")).header("ETag", "\"1\"");
        assertThat(outbox.about(id)).hasSize(1);
    }

    @Test
    void changesNothingWhenNothingIsDifferent() {
        var example = anInitiative().with("/amounts/0/value", "1.50");
        var id = example.postedBy("fnv");

        var answer = example.putBy("fnv", id, "\"1\"");

        answer.statusCode(200).header("ETag", "\"1\"").body("revision", equalTo(1));
        assertThat(outbox.about(id)).hasSize(1);
        Api.as(Token.contributorOf("fnv"))
                .get("/v1/initiatives/{id}/revisions", id)
                .then()
                .body("", hasSize(1));
    }

    @Test
    void keepsTheExternalId() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var answer = example.with("/externalId", "\"another\"").putBy("fnv", id, "\"1\"");

        answer.statusCode(400)
                .body("errors[0].pointer", equalTo("#/externalId"))
                .body("errors[0].code", equalTo("external-id-fixed"));
    }

    @Test
    void namesEveryViolationOfTheNewState() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var answer =
                example.with("/side", "\"both\"").with("/reach/count", "-1").putBy("fnv", id, "\"1\"");

        answer.statusCode(400).body("errors", hasSize(2));
    }

    @Test
    void submitsADraft() {
        var draft = aDraft();
        var id = draft.postedBy("fnv");

        var answer = draft.with("/status", "\"submitted\"").putBy("fnv", id, "\"1\"");

        answer.statusCode(200).body("status", equalTo("submitted")).body("revision", equalTo(2));
        assertThat(outbox.about(id))
                .extracting(OutboxRows.Row::type)
                .containsExactly("nl.stvda.initiative.submitted.v1");
    }

    @Test
    void keepsADraftToItself() {
        var draft = aDraft();
        var id = draft.postedBy("fnv");

        var answer = draft.titled("Nieuw").putBy("fnv", id, "\"1\"");

        answer.statusCode(200).body("status", equalTo("draft")).body("revision", equalTo(2));
        assertThat(outbox.about(id)).isEmpty();
    }

    @Test
    void refusesToMakeADraftOfWhatWasSubmitted() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var answer = example.with("/status", "\"draft\"").putBy("fnv", id, "\"1\"");

        answer.statusCode(409).body("type", endsWith("/problems/already-submitted"));
    }

    @Test
    void refusesToChangeWhatWasWithdrawn() {
        var example = anInitiative();
        var id = example.postedBy("fnv");
        WithdrawInitiativeTest.withdraw("fnv", id, "\"1\"").then().statusCode(200);

        var answer = example.titled("Nieuw").putBy("fnv", id, "\"2\"");

        answer.statusCode(409).body("type", endsWith("/problems/already-withdrawn"));
    }

    @Test
    void letsOneOfManyChangesAtOnceWin() throws Exception {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var answers = Together.doAtOnce(
                8,
                () -> example.titled(Example.aWord())
                        .putBy("fnv", id, "\"1\"")
                        .extract()
                        .response());

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
        assertThat(outbox.about(id)).hasSize(2);
        Api.as(Token.contributorOf("fnv"))
                .get("/v1/initiatives/{id}", id)
                .then()
                .body("revision", equalTo(2));
    }
}
