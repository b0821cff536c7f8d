package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class RevisionsTest {

    /** Revision 1 a draft, 2 submitted, 3 changed, 4 withdrawn. */
    private static String anInitiativeWithAHistory() {
        var draft = aDraft().titled("Eerste");
        var submitted = draft.with("/status", "\"submitted\"");
        var id = draft.postedBy("fnv");
        submitted.titled("Tweede").putBy("fnv", id, "\"1\"").statusCode(200);
        submitted.titled("Derde").putBy("fnv", id, "\"2\"").statusCode(200);
        WithdrawInitiativeTest.withdraw("fnv", id, "\"3\"").then().statusCode(200);
        return id;
    }

    @Test
    void showEachStateToTheirOrganisation() {
        var id = anInitiativeWithAHistory();

        var answer = Api.as(Token.contributorOf("fnv")).get("/v1/initiatives/{id}/revisions", id);

        answer.then()
                .statusCode(200)
                .body("revision", contains(1, 2, 3, 4))
                .body("status", contains("draft", "submitted", "submitted", "withdrawn"))
                .body("content.title.nl", contains("Eerste", "Tweede", "Derde", "Derde"))
                .body("content.contact.name", contains("J. Jansen", "J. Jansen", "J. Jansen", "J. Jansen"))
                .body("changedBy[0]", equalTo("contributor"));
    }

    @Test
    void canBeReadOneByOne() {
        var id = anInitiativeWithAHistory();

        var answer = Api.as(Token.contributorOf("fnv")).get("/v1/initiatives/{id}/revisions/2", id);

        answer.then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("status", equalTo("submitted"))
                .body("content.title.nl", equalTo("Tweede"));
    }

    @Test
    void showOthersNeitherDraftsNorContact() {
        var id = anInitiativeWithAHistory();

        var answer = Api.as(Token.contributorOf("cnv")).get("/v1/initiatives/{id}/revisions", id);

        answer.then()
                .statusCode(200)
                .body("revision", contains(2, 3, 4))
                .body("findAll { it.content.containsKey('contact') }.size()", equalTo(0))
                .body("findAll { it.containsKey('changedBy') }.size()", equalTo(0));
    }

    @Test
    void showTheSecretariatContactButNoDraft() {
        var id = anInitiativeWithAHistory();

        var answer = Api.as(Token.SECRETARIAT).get("/v1/initiatives/{id}/revisions", id);

        answer.then()
                .statusCode(200)
                .body("revision", contains(2, 3, 4))
                .body("content.contact.name[0]", equalTo("J. Jansen"));
    }

    @Test
    void hideADraftRevisionFromOthers() {
        var id = anInitiativeWithAHistory();

        var answer = Api.as(Token.contributorOf("cnv")).get("/v1/initiatives/{id}/revisions/1", id);

        answer.then().statusCode(404).body("type", endsWith("/problems/unknown-revision"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "5", "2147483648", "first"})
    void areNotFoundWhereThereIsNone(String revision) {
        var id = anInitiative().postedBy("fnv");

        var answer = Api.as(Token.contributorOf("fnv")).get("/v1/initiatives/{id}/revisions/{n}", id, revision);

        answer.then().statusCode(404);
    }
}
