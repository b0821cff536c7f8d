package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;

/** What the secretariat writes on behalf of an organisation: it is that organisation's, and marked wherever it is shown. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class OnBehalfTest {

    private final OutboxRows outbox;

    OnBehalfTest(OutboxRows outbox) {
        this.outbox = outbox;
    }

    private static Response putFor(String organisation, Example example) {
        return OwnKey.of(organisation, example).put(Api.as(Token.SECRETARIAT, example.json()));
    }

    private static String postedFor(String organisation, Example example) {
        return putFor(organisation, example).then().statusCode(201).extract().path("id");
    }

    @Test
    void isThatOrganisationsAndMarkedInAnswersListsRevisionsAndEvents() {
        var example = anInitiative();

        var id = putFor("vcp", example)
                .then()
                .statusCode(201)
                .body("organisation", equalTo("vcp"))
                .body("onBehalf", equalTo(true))
                .extract()
                .<String>path("id");

        Stream.of(Token.contributorOf("vcp"), Token.contributorOf("cnv"), Token.AUDITOR)
                .forEach(token -> Api.as(token)
                        .get("/v1/initiatives/{id}", id)
                        .then()
                        .statusCode(200)
                        .body("onBehalf", equalTo(true)));
        Api.as(Token.AUDITOR)
                .get("/v1/initiatives?organisation=vcp&limit=200")
                .then()
                .body("items.find { it.id == '%s' }.onBehalf".formatted(id), equalTo(true));
        Api.as(Token.contributorOf("vcp"))
                .get("/v1/initiatives/{id}/revisions", id)
                .then()
                .body("onBehalf", hasItem(true))
                .body("[0].changedBy", equalTo("secretariat"));
        assertThat(outbox.about(id)).singleElement().satisfies(row -> {
            assertThat(row.payload()).contains("\"onBehalf\":true");
            assertThat(EventSchemas.INITIATIVE.errors(row.payload())).isEmpty();
        });
    }

    @Test
    void isTheirOwnAgainOnceTheySayIt() {
        var id = postedFor("vcp", anInitiative());

        Api.as(Token.contributorOf("vcp"), "{\"level\": \"sectoral\"}")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .patch("/v1/initiatives/{id}", id)
                .then()
                .statusCode(200)
                .body("onBehalf", nullValue());

        Api.as(Token.SECRETARIAT)
                .get("/v1/initiatives/{id}/revisions", id)
                .then()
                .body("[0].onBehalf", equalTo(true))
                .body("[1].onBehalf", nullValue());
    }

    @Test
    void staysMarkedWhenTheSecretariatReviewsIt() {
        var theirs = anInitiative().postedBy("vcp");
        var ours = postedFor("vcp", anInitiative());

        Stream.of(theirs, ours)
                .forEach(id -> Api.as(Token.SECRETARIAT, "{\"decision\": \"accept\", \"reason\": \"Complete\"}")
                        .header("If-Match", "\"1\"")
                        .post("/v1/initiatives/{id}/review", id)
                        .then()
                        .statusCode(200));

        Api.as(Token.AUDITOR).get("/v1/initiatives/{id}", theirs).then().body("onBehalf", nullValue());
        Api.as(Token.AUDITOR).get("/v1/initiatives/{id}", ours).then().body("onBehalf", equalTo(true));
    }

    @Test
    void marksWhatTheSecretariatChanges() {
        var id = anInitiative().postedBy("vcp");

        Api.as(Token.SECRETARIAT, "{\"level\": \"sectoral\"}")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .patch("/v1/initiatives/{id}", id)
                .then()
                .statusCode(200)
                .body("onBehalf", equalTo(true));
    }

    @Test
    void marksWhatTheSecretariatTakesBack() {
        var id = anInitiative().postedBy("vcp");

        Api.as(Token.SECRETARIAT, "{\"reason\": \"Asked by telephone\"}")
                .header("If-Match", "\"1\"")
                .post("/v1/initiatives/{id}/withdrawal", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"))
                .body("onBehalf", equalTo(true));
        Api.as(Token.AUDITOR, "{\"reason\": \"No\"}")
                .header("If-Match", "\"2\"")
                .post("/v1/initiatives/{id}/withdrawal", id)
                .then()
                .statusCode(403);
    }

    @Test
    void isNoLongerMarkedOnceTheOrganisationTakesItBackItself() {
        var example = anInitiative();
        var id = postedFor("vcp", example);

        Api.as(Token.contributorOf("vcp"), "{\"reason\": \"Posted twice\"}")
                .header("If-Match", "\"1\"")
                .post("/v1/initiatives/{id}/withdrawal", id)
                .then()
                .statusCode(200)
                .body("onBehalf", nullValue());
    }

    @Test
    void makesNoDraftThatItsWriterCannotSee() {
        putFor("vcp", aDraft())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/status"))
                .body("errors[0].code", equalTo("draft-on-behalf"));
    }

    @Test
    void leavesADraftOfTheOrganisationAlone() {
        var draft = aDraft();
        var id = draft.postedBy("vcp");

        putFor("vcp", draft.with("/status", "\"submitted\""))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/external-id-taken"));
        Api.as(Token.SECRETARIAT, "{\"level\": \"sectoral\"}")
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .patch("/v1/organisations/vcp/initiatives/{key}", draft.externalId())
                .then()
                .statusCode(404);

        Api.as(Token.contributorOf("vcp"))
                .get("/v1/initiatives/{id}", id)
                .then()
                .body("status", equalTo("draft"))
                .body("revision", equalTo(1));
    }

    @Test
    void countsNowhereWhereTheOrganisationOnlyTries() {
        putFor("sandbox", anInitiative()).then().statusCode(201).body("sandbox", equalTo(true));
    }
}
