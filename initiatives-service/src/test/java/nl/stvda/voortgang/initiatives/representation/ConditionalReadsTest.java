package nl.stvda.voortgang.initiatives.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be read can be asked for again at the price of a few bytes. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ConditionalReadsTest {

    private static final String FNV = Token.contributorOf("fnv");

    private static RequestSpecification asking(String ifNoneMatch) {
        return Api.as(FNV).header("If-None-Match", ifNoneMatch);
    }

    private static String anInitiativeCalled(String externalId) {
        return Api.as(FNV, """
                        {"externalId": "%s", "agreement": "digitalisation", "side": "workers", "level": "sectoral",
                         "instrument": "training", "title": {"nl": "%s"}, "description": {"nl": "Tekst"},
                         "period": {"start": "2022-01-01"}}
                        """.formatted(externalId, externalId))
                .post("/v1/initiatives")
                .path("id");
    }

    private static String aWord() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/organisations",
                "/v1/agreements",
                "/v1/agreements/digitalisation",
                "/v1/levels",
                "/v1/instruments",
                "/v1/initiatives?text=%s",
                "/v1/initiatives/{id}",
                "/v1/initiatives/{id}/revisions",
                "/v1/initiatives/{id}/revisions/1",
                "/v1/organisations/fnv/initiatives/%s"
            })
    void answersThatNothingChanged(String address) {
        var externalId = aWord();
        var id = anInitiativeCalled(externalId);
        var path = address.replace("{id}", id).replace("%s", externalId);
        var first = Api.as(FNV).get(path);
        var tag = first.header("ETag");

        var again = asking(tag).get(path);
        var weak = asking("\"x\", W/" + tag).get(path);
        var any = asking("*").get(path);
        var other = asking("\"x\"").get(path);
        var head = Api.as(FNV).head(path);
        var knownHead = asking(tag).head(path);

        assertThat(tag).matches("\"[A-Za-z0-9_-]+\"");
        first.then().statusCode(200).contentType("application/json").header("Cache-Control", "private, no-cache");
        again.then()
                .statusCode(304)
                .body(emptyString())
                .header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .header("Content-Type", nullValue());
        weak.then().statusCode(304);
        any.then().statusCode(304);
        other.then().statusCode(200).header("ETag", tag);
        assertThat(other.asByteArray()).isEqualTo(first.asByteArray());
        head.then().statusCode(200).header("ETag", tag).body(emptyString());
        knownHead.then().statusCode(304).header("ETag", tag);
    }

    @Test
    void givesAListAnotherTagWhenItChanges() {
        var externalId = aWord();
        anInitiativeCalled(externalId + "-1");
        var path = "/v1/initiatives?text=" + externalId;
        var before = Api.as(FNV).get(path).header("ETag");
        anInitiativeCalled(externalId + "-2");

        var after = asking(before).get(path);

        after.then().statusCode(200);
        assertThat(after.header("ETag")).isNotEqualTo(before);
    }

    @Test
    void givesAnotherTagToWhoSeesSomethingElse() {
        var id = anInitiativeCalled(aWord());
        var path = "/v1/initiatives/" + id + "/revisions";

        var own = Api.as(FNV).get(path);
        var other = Api.as(Token.contributorOf("cnv")).get(path);

        assertThat(own.asString()).contains("changedBy");
        assertThat(other.asString()).doesNotContain("changedBy");
        assertThat(other.header("ETag")).isNotEqualTo(own.header("ETag"));
    }

    @Test
    void letsWhatIsPublicBeKeptByAnybody() {
        var answer = Api.anonymous().get("/v1/levels");

        answer.then().statusCode(200).header("Cache-Control", "no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "nonsense", "\"", "W/", "\"a\", ,", "é"})
    void survivesATagThatIsNone(String ifNoneMatch) {
        var request = asking(ifNoneMatch);

        var answer = request.get("/v1/levels");

        answer.then().statusCode(200);
    }

    @Test
    void tagsNoRefusal() {
        var request = asking("*");

        var answer = request.get("/v1/agreements/telepathy");

        answer.then().statusCode(404).header("ETag", nullValue());
    }
}
