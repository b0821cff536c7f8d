package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.outbox.OutboxRows;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class PatchInitiativeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    OutboxRows outbox;

    static Response patch(String organisation, String id, String ifMatch, String json) {
        return Api.as(Token.contributorOf(organisation))
                .contentType("application/merge-patch+json")
                .body(json)
                .header("If-Match", ifMatch)
                .patch("/v1/initiatives/{id}", id);
    }

    private static Response patchByKey(String organisation, Example example, String ifMatch, String json) {
        return Api.as(Token.contributorOf("fnv"))
                .contentType("application/merge-patch+json")
                .body(json)
                .header("If-Match", ifMatch)
                .patch("/v1/organisations/{organisation}/initiatives/{externalId}", organisation, example.externalId());
    }

    @Test
    void changesWhatIsGivenAndNothingElse() throws Exception {
        var example = anInitiative();
        var posted = example.sendBy("fnv").extract().response();

        var answer = patch("fnv", posted.path("id"), "\"1\"", """
                {"title": {"en": null, "nl": "Nieuw"}, "period": {"end": "2023-01-31"}, "reach": null, "themes": []}
                """);

        answer.then().statusCode(200).header("ETag", "\"2\"").header("Voortgang-Outcome", "changed");
        var expected = (ObjectNode) JSON.readTree(posted.asString());
        expected.put("revision", 2).put("changedAt", answer.<String>path("changedAt"));
        expected.putArray("themes");
        expected.remove("reach");
        expected.withObject("/title").put("nl", "Nieuw").remove("en");
        expected.withObject("/period").put("end", "2023-01-31");
        // whom it resembles changes with every other post
        var changed = ((ObjectNode) JSON.readTree(answer.asString())).without("candidates");
        assertThat(changed).isEqualTo(expected.without("candidates"));
        assertThat(outbox.about(posted.path("id"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"side\": \"workers\"}",
                "{\"contact\": {\"phone\": null}}",
                "{\"reach\": {\"count\": 13}}"
            })
    void changesNothingWhenNothingIsDifferent(String json) {
        var id = anInitiative().with("/amounts/0/value", "1.50").postedBy("fnv");

        var answer = patch("fnv", id, "\"1\"", json);

        answer.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Voortgang-Outcome", "unchanged")
                .body("revision", equalTo(1));
        assertThat(outbox.about(id)).hasSize(1);
    }

    @Test
    void submitsADraft() {
        var id = aDraft().postedBy("fnv");

        var answer = patch("fnv", id, "\"1\"", "{\"status\": \"submitted\"}");

        answer.then().statusCode(200).body("status", equalTo("submitted"));
        assertThat(outbox.about(id)).hasSize(1);
    }

    @Test
    void keepsADraftADraft() {
        var id = aDraft().postedBy("fnv");

        var answer = patch("fnv", id, "\"1\"", "{\"side\": \"joint\"}");

        answer.then().statusCode(200).body("status", equalTo("draft")).body("side", equalTo("joint"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"side": null}                        | #/side          | required
            {"side": "both"}                      | #/side          | unknown-side
            {"titel": "Nieuw"}                    | #/titel         | unknown-field
            {"title": "Nieuw"}                    | #/title         | wrong-type
            {"title": {"nl": null, "en": null}}   | #/title         | no-language
            {"reach": {"count": -1}}              | #/reach/count   | negative
            {"links": [{"url": "ftp://x"}]}       | #/links/0/url   | malformed-url
            {"themes": ["digital-skills", "x"]}   | #/themes/1      | unknown-theme
            {"agreement": "telework"}             | #/themes/0      | unknown-theme
            {"period": {"end": "2001-01-01"}}     | #/period/end    | end-before-start
            {"externalId": "another"}             | #/externalId    | external-id-fixed
            {"externalId": null}                  | #/externalId    | required
            {"organisation": "cnv"}               | #/organisation  | unknown-field
            {"revision": 9}                       | #/revision      | unknown-field
            """)
    void pointsIntoThePatchedDocument(String json, String pointer, String code) {
        var id = anInitiative().postedBy("fnv");

        var answer = patch("fnv", id, "\"1\"", json);

        answer.then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
        assertThat(outbox.about(id)).hasSize(1);
    }

    @Test
    void namesEveryViolationAtOnce() {
        var id = anInitiative().postedBy("fnv");

        var answer = patch("fnv", id, "\"1\"", "{\"side\": null, \"sector\": 1, \"reach\": {\"count\": \"x\"}}");

        answer.then().statusCode(400).body("errors.pointer", contains("#/reach/count", "#/sector", "#/side"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "null", "\"x\"", "1", "", "{", "{\"side\": \"joint\", \"side\": \"workers\"}", "{} {}"})
    void asksForAnObject(String json) {
        var id = anInitiative().postedBy("fnv");

        var answer = patch("fnv", id, "\"1\"", json);

        answer.then().statusCode(400).body("type", endsWith("/problems/malformed-json"));
    }

    @Test
    void asksForTheETag() {
        var id = anInitiative().postedBy("fnv");
        var request = Api.as(Token.contributorOf("fnv"))
                .contentType("application/merge-patch+json")
                .body("{}");

        var answer = request.patch("/v1/initiatives/{id}", id);

        answer.then().statusCode(428).body("type", endsWith("/problems/precondition-required"));
    }

    @Test
    void refusesAnotherETagAndTellsTheCurrentOne() {
        var id = anInitiative().postedBy("fnv");

        var answer = patch("fnv", id, "\"2\"", "{\"side\": \"joint\"}");

        answer.then().statusCode(412).header("ETag", "\"1\"").body("type", endsWith("/problems/stale"));
    }

    @Test
    void refusesToChangeWhatWasWithdrawn() {
        var id = anInitiative().postedBy("fnv");
        WithdrawInitiativeTest.withdraw("fnv", id, "\"1\"").then().statusCode(200);

        var answer = patch("fnv", id, "\"2\"", "{\"side\": \"joint\"}");

        answer.then().statusCode(409).body("type", endsWith("/problems/already-withdrawn"));
    }

    @Test
    void refusesToMakeADraftOfWhatWasSubmitted() {
        var id = anInitiative().postedBy("fnv");

        var answer = patch("fnv", id, "\"1\"", "{\"status\": \"draft\"}");

        answer.then().statusCode(409).body("type", endsWith("/problems/already-submitted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json-patch+json", "text/plain"})
    void refusesOtherContentTypeAndTellsWhichItTakes(String contentType) {
        var id = anInitiative().postedBy("fnv");
        var request = Api.as(Token.contributorOf("fnv"))
                .contentType(contentType)
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .header("If-Match", "\"1\"");

        var answer = request.patch("/v1/initiatives/{id}", id);

        answer.then()
                .statusCode(415)
                .header("Accept-Patch", "application/merge-patch+json")
                .body("detail", equalTo("Content-Type is not application/merge-patch+json."));
    }

    @Test
    void isAdvertisedWhereAnInitiativeIsRead() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var byId = Api.as(Token.contributorOf("fnv")).get("/v1/initiatives/{id}", id);
        var byKey = OwnKey.of("fnv", example).get();

        byId.then().header("Accept-Patch", "application/merge-patch+json");
        byKey.then().header("Accept-Patch", "application/merge-patch+json");
    }

    @Test
    void patchesUnderTheOwnKey() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var changed = patchByKey("fnv", example, "\"1\"", "{\"side\": \"joint\"}");
        var stale = patchByKey("fnv", example, "\"1\"", "{\"side\": \"workers\"}");
        var otherKey = patchByKey("fnv", example, "\"2\"", "{\"externalId\": \"another\"}");

        changed.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .header("Location", endsWith("/v1/initiatives/" + id))
                .body("side", equalTo("joint"));
        stale.then().statusCode(412).header("ETag", "\"2\"");
        otherKey.then().statusCode(400).body("errors[0].code", equalTo("external-id-fixed"));
    }

    @Test
    void patchesOnlyWhatIsThere() {
        var answer = patchByKey("fnv", anInitiative(), "*", "{}");

        answer.then().statusCode(404).body("type", endsWith("/problems/unknown-initiative"));
    }

    @Test
    void letsOneOfManyPatchesAtOnceWinAndTellsTheOthersTheETag() throws Exception {
        var id = anInitiative().postedBy("fnv");

        var answers = Together.doAtOnce(
                8, () -> patch("fnv", id, "\"1\"", "{\"title\": {\"nl\": \"%s\"}}".formatted(Example.aWord())));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
        assertThat(answers).extracting(answer -> answer.header("ETag")).containsOnly("\"2\"");
        assertThat(outbox.about(id)).hasSize(2);
    }

    @Test
    void describesTheMediaTypeOfOtherBodiesToo() {
        var request =
                Api.as(Token.contributorOf("fnv")).contentType(ContentType.XML).body("<a/>");

        var answer = request.post("/v1/initiatives");

        answer.then().statusCode(415).header("Accept", startsWith("application/json"));
    }
}
