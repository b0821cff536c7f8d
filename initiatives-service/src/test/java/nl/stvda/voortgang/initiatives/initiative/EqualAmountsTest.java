package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.params.provider.ValueSource;

/** A partner's database gives 250000.00 one night and 250000 another: the same amount, so nothing has changed. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class EqualAmountsTest {

    private static final String FNV = Token.contributorOf("fnv");
    private static final String VALUE = "/amounts/0/value";

    @Inject
    OutboxRows outbox;

    @Inject
    FormerRows former;

    /** As text, since a tree writes numbers in a way of its own. */
    private static String json(Example example, String value) {
        return example.with(VALUE, "123456").json().replace("123456", value);
    }

    private static Response put(Example example, String value) {
        return Api.as(FNV, json(example, value)).put("/v1/organisations/fnv/initiatives/{key}", example.externalId());
    }

    private static Response post(Example example, String value) {
        return Api.as(FNV, json(example, value)).post("/v1/initiatives");
    }

    @ParameterizedTest
    @CsvSource({
        "250000, 250000.00",
        "250000.00, 250000",
        "250000, 2.5e5",
        "1e5, 100000",
        "0.1, 0.10",
        "0.10, 1e-1",
        "0, 0.00",
        "999999999999999.9, 999999999999999.90"
    })
    void areNoChange(String first, String second) {
        var example = anInitiative();
        put(example, first).then().statusCode(201);

        var again = put(example, second);

        again.then().statusCode(200).header("Voortgang-Outcome", "unchanged").body("revision", equalTo(1));
        assertThat(outbox.mentioning(example.externalId())).isOne();
    }

    @Test
    void areTheSamePost() {
        var example = anInitiative();
        post(example, "1e5").then().statusCode(201);

        var again = post(example, "100000");

        again.then().statusCode(200).header("Voortgang-Outcome", "unchanged");
    }

    @Test
    void areTheSamePostAsOneThatWasKeptAsItWasWritten() {
        var example = anInitiative();
        var id = post(example, "250000").then().statusCode(201).extract().<String>path("id");
        former.writes(id, "\"value\":250000", "\"value\":250000.00");

        var again = post(example, "250000.00");
        var sync = put(example, "250000");

        again.then().statusCode(200).header("Voortgang-Outcome", "unchanged");
        sync.then().statusCode(200).header("Voortgang-Outcome", "unchanged");
    }

    @Test
    void leaveAnAcceptedReviewAccepted() {
        var example = anInitiative();
        var id = put(example, "250000").<String>path("id");
        ReviewInitiativeTest.decide(id, 1, "accept").then().statusCode(200);

        put(example, "250000.00").then().header("Voortgang-Outcome", "unchanged");

        Api.as(FNV).get("/v1/initiatives/{id}/review", id).then().body("state", equalTo("accepted"));
    }

    @ParameterizedTest
    @CsvSource({"1e5, 100000", "250000.00, 250000", "0.10, 0.1", "2.5e-1, 0.25"})
    void areShownInOneForm(String written, String shown) {
        var answer = put(anInitiative(), written);

        assertThat(answer.asString()).contains("\"value\":" + shown + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"250.000", "1.000", "1e15", "1e-3", "1e999999999", "1e-400", "1e400"})
    void areNotMadeOfNumbersWithTooManyDigits(String written) {
        var answer = put(anInitiative(), written);

        answer.then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/amounts/0/value"))
                .body("errors[0].code", equalTo("too-many-digits"));
    }
}
