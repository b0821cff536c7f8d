package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is one organisation's, seen from another. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationBorderTest {

    @Inject
    OutboxRows outbox;

    Stream<String> others() {
        return Stream.of(
                Token.contributorOf("cnv"),
                Token.contributorOf("vno-ncw"),
                Token.approverOf("cnv"),
                Token.SECRETARIAT,
                Token.AUDITOR,
                Token.WITHOUT_ORGANISATION);
    }

    @ParameterizedTest
    @MethodSource("others")
    void hidesADraftFromOthers(String token) {
        var draft = aDraft().titled(Example.aWord());
        var title = draft.body().at("/title/nl").asText();
        var id = draft.postedBy("fnv");

        var one = Api.as(token).get("/v1/initiatives/{id}", id);
        var revisions = Api.as(token).get("/v1/initiatives/{id}/revisions", id);
        var revision = Api.as(token).get("/v1/initiatives/{id}/revisions/1", id);
        var list = Api.as(token).queryParam("text", title).get("/v1/initiatives");
        var drafts = Api.as(token)
                .queryParam("text", title)
                .queryParam("status", "draft")
                .get("/v1/initiatives");

        one.then().statusCode(404).body("type", endsWith("/problems/unknown-initiative"));
        revisions.then().statusCode(404);
        revision.then().statusCode(404);
        list.then().statusCode(200).body("items", empty());
        drafts.then().statusCode(200).body("items", empty());
    }

    @Test
    void letsNobodyElseChangeADraftNorLearnThatItIsThere() {
        var draft = aDraft();
        var id = draft.postedBy("fnv");

        var change = draft.titled("Gekaapt").putBy("cnv", id, "\"1\"");
        var withdrawal = WithdrawInitiativeTest.withdraw("cnv", id, "\"1\"");

        change.statusCode(404).body("type", endsWith("/problems/unknown-initiative"));
        withdrawal.then().statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("others")
    void hidesADraftUnderItsKeyAsIfNothingWereThere(String token) {
        var draft = aDraft();
        var id = draft.postedBy("fnv");
        var nothing = aDraft();

        var hidden = OwnKey.of("fnv", draft).getAs(token);
        var absent = OwnKey.of("fnv", nothing).getAs(token);

        hidden.then().statusCode(404).body("type", endsWith("/problems/unknown-initiative"));
        absent.then().statusCode(404).body("type", endsWith("/problems/unknown-initiative"));
        assertThat(hidden.asString())
                .doesNotContain(id)
                .isEqualTo(absent.asString().replace(nothing.externalId(), draft.externalId()));
    }

    @Test
    void letsNobodyElseWriteUnderAKeyWhateverStandsThere() {
        var example = anInitiative();
        var draft = aDraft();
        var id = example.postedBy("fnv");
        draft.postedBy("fnv");
        var cnv = Token.contributorOf("cnv");

        var change = OwnKey.of("fnv", example)
                .put(Api.as(cnv, example.titled("Gekaapt").json()));
        var same = OwnKey.of("fnv", example).put(Api.as(cnv, example.json()));
        var ofADraft = OwnKey.of("fnv", draft).put(Api.as(cnv, draft.json()));
        var ofNothing = OwnKey.of("fnv", anInitiative())
                .put(Api.as(cnv, anInitiative().without("externalId").json()));
        var patch = Api.as(cnv)
                .contentType("application/merge-patch+json")
                .body("{\"side\": \"joint\"}")
                .header("If-Match", "*")
                .patch("/v1/organisations/fnv/initiatives/" + draft.externalId());
        var patchById = PatchInitiativeTest.patch("cnv", id, "*", "{\"side\": \"joint\"}");
        var unbound = OwnKey.of("fnv", example).put(Api.as(Token.WITHOUT_ORGANISATION, example.json()));

        change.then().statusCode(403).body("type", endsWith("/problems/forbidden"));
        same.then().statusCode(403);
        ofADraft.then().statusCode(403);
        ofNothing.then().statusCode(403);
        patch.then().statusCode(403);
        patchById.then().statusCode(403);
        unbound.then().statusCode(403);
        assertThat(outbox.about(id)).hasSize(1);
        OwnKey.of("fnv", example).get().then().body("revision", equalTo(1));
    }

    @Test
    void knowsNoKeysOfAnOrganisationThatIsNotThere() {
        var example = anInitiative();
        var key = OwnKey.of("no-such", example);

        var read = key.getAs(Token.SECRETARIAT);
        var write = key.put(Api.as(Token.contributorOf("fnv"), example.json()));

        read.then().statusCode(404).body("type", endsWith("/problems/unknown-organisation"));
        write.then().statusCode(404).body("type", endsWith("/problems/unknown-organisation"));
    }

    @Test
    void showsContactUnderAKeyToOwnerAndSecretariatOnly() {
        var example = anInitiative();
        example.postedBy("fnv");
        var key = OwnKey.of("fnv", example);

        var owner = key.get();
        var secretariat = key.getAs(Token.SECRETARIAT);
        var other = key.getAs(Token.contributorOf("cnv"));

        owner.then().statusCode(200).header("ETag", "\"1\"").body("contact.name", equalTo("J. Jansen"));
        secretariat.then().body("contact.name", equalTo("J. Jansen"));
        other.then().statusCode(200).body("containsKey('contact')", equalTo(false));
    }

    @Test
    void letsNobodyElseChangeWhatWasSubmitted() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var change = example.titled("Gekaapt").putBy("cnv", id, "\"1\"");
        var blindChange = example.titled("Gekaapt").putBy("cnv", id, "*");
        var withdrawal = WithdrawInitiativeTest.withdraw("cnv", id, "\"1\"");

        change.statusCode(403).body("type", endsWith("/problems/forbidden"));
        blindChange.statusCode(403);
        withdrawal.then().statusCode(403);
        assertThat(outbox.about(id)).hasSize(1);
        Api.as(Token.contributorOf("fnv"))
                .get("/v1/initiatives/{id}", id)
                .then()
                .body("revision", equalTo(1))
                .body("title.nl", equalTo("Leergang digitalisering"));
    }

    @Test
    void showsContactToOwnerAndSecretariatOnly() {
        var id = anInitiative().postedBy("fnv");

        var owner = Api.as(Token.contributorOf("fnv")).get("/v1/initiatives/{id}", id);
        var approver = Api.as(Token.approverOf("fnv")).get("/v1/initiatives/{id}", id);
        var secretariat = Api.as(Token.SECRETARIAT).get("/v1/initiatives/{id}", id);
        var other = Api.as(Token.contributorOf("cnv")).get("/v1/initiatives/{id}", id);
        var auditor = Api.as(Token.AUDITOR).get("/v1/initiatives/{id}", id);

        owner.then().body("contact.name", equalTo("J. Jansen"));
        approver.then().body("contact.name", equalTo("J. Jansen"));
        secretariat.then().body("contact.name", equalTo("J. Jansen"));
        other.then().statusCode(200).body("containsKey('contact')", equalTo(false));
        auditor.then().statusCode(200).body("containsKey('contact')", equalTo(false));
    }

    @Test
    void leavesContactOutOfTheListsOfOthers() {
        var example = anInitiative().titled(Example.aWord());
        var title = example.body().at("/title/nl").asText();
        var id = example.postedBy("fnv");

        var other = Api.as(Token.contributorOf("cnv")).queryParam("text", title).get("/v1/initiatives");
        var secretariat = Api.as(Token.SECRETARIAT).queryParam("text", title).get("/v1/initiatives");

        other.then().body("items.id", contains(id)).body("items[0].containsKey('contact')", equalTo(false));
        secretariat.then().body("items[0].contact.name", equalTo("J. Jansen"));
    }

    @Test
    void cannotBeSearchedByContact() {
        var name = Example.aWord();
        anInitiative().with("/contact/name", "\"%s\"".formatted(name)).postedBy("fnv");

        var answer = Api.as(Token.contributorOf("cnv")).queryParam("text", name).get("/v1/initiatives");

        answer.then().statusCode(200).body("items", empty());
    }
}
