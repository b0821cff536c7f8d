package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class InitiativeEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    OutboxRows outbox;

    private static JsonNode payload(OutboxRows.Row row) throws Exception {
        return JSON.readTree(row.payload());
    }

    @Test
    void tellEachMoveInOrder() {
        var draft = aDraft();
        var submitted = draft.with("/status", "\"submitted\"");
        var id = draft.postedBy("fnv");

        submitted.putBy("fnv", id, "\"1\"").statusCode(200);
        submitted.titled("Anders").putBy("fnv", id, "\"2\"").statusCode(200);
        WithdrawInitiativeTest.withdraw("fnv", id, "\"3\"").then().statusCode(200);

        var rows = outbox.about(id);
        assertThat(rows)
                .extracting(OutboxRows.Row::type)
                .containsExactly(
                        "nl.stvda.initiative.submitted.v1",
                        "nl.stvda.initiative.changed.v1",
                        "nl.stvda.initiative.withdrawn.v1");
        assertThat(rows).extracting(row -> payload(row).get("revision").asInt()).containsExactly(2, 3, 4);
        assertThat(rows).extracting(OutboxRows.Row::source).containsOnly("/initiatives-service");
    }

    @Test
    void carryTheFullStateWithoutContact() throws Exception {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var event = payload(outbox.about(id).getFirst());

        var seenByOthers = JSON.readTree(Api.as(Token.contributorOf("cnv"))
                .get("/v1/initiatives/{id}", id)
                .asString());
        assertThat(event).isEqualTo(seenByOthers);
        assertThat(event.has("contact")).isFalse();
        assertThat(event.toString()).doesNotContain("J. Jansen").doesNotContain("j.jansen@example.org");
    }

    @Test
    void areValidUnderTheirSchema() {
        var example = anInitiative();
        var id = example.postedBy("fnv");
        example.with("/amounts/0/note", "{\"en\": \"Each year\"}")
                .without("reach")
                .without("themes")
                .with("/actors/0/kind", "null")
                .with("/period/end", "null")
                .putBy("fnv", id, "\"1\"")
                .statusCode(200);
        WithdrawInitiativeTest.withdraw("fnv", id, "\"2\"").then().statusCode(200);

        var rows = outbox.about(id);

        assertThat(rows)
                .hasSize(3)
                .allSatisfy(row -> assertThat(EventSchemas.INITIATIVE.errors(row.payload()))
                        .isEmpty());
    }

    @Test
    void areNotWrittenWhenTheChangeIsRefused() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        example.titled("Anders").putBy("fnv", id, "\"9\"").statusCode(412);
        example.titled("Anders")
                .with("/externalId", "\"x\"")
                .putBy("fnv", id, "\"1\"")
                .statusCode(400);
        example.with("/status", "\"draft\"").putBy("fnv", id, "\"1\"").statusCode(409);

        assertThat(outbox.about(id)).hasSize(1);
    }
}
