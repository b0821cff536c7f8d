package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
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
class PreferTest {

    private static final String FNV = Token.contributorOf("fnv");

    private static RequestSpecification minimal(String json) {
        return Api.as(FNV, json).header("Prefer", "return=minimal");
    }

    @Test
    void sparesTheBodyOfAPost() {
        var request = minimal(anInitiative().json());

        var answer = request.post("/v1/initiatives");

        answer.then()
                .statusCode(201)
                .body(emptyString())
                .header("Content-Type", nullValue())
                .header("ETag", "\"1\"")
                .header("Location", matchesPattern("http://localhost:\\d+/v1/initiatives/[0-9a-f-]{36}"))
                .header("Preference-Applied", "return=minimal")
                .header("Voortgang-Outcome", "created");
    }

    @Test
    void sparesTheBodyOfEveryChange() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        var repeat = minimal(example.json()).post("/v1/initiatives");
        var put =
                minimal(example.titled("A").json()).header("If-Match", "\"1\"").put("/v1/initiatives/{id}", id);
        var patch = minimal("{\"side\": \"joint\"}")
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"2\"")
                .patch("/v1/initiatives/{id}", id);
        var byKey = OwnKey.of("fnv", example).put(minimal(example.titled("B").json()));
        var unchanged =
                OwnKey.of("fnv", example).put(minimal(example.titled("B").json()));
        var withdrawal = minimal("{\"reason\": \"Posted twice\"}")
                .header("If-Match", "\"4\"")
                .post("/v1/initiatives/{id}/withdrawal", id);

        repeat.then().statusCode(204).body(emptyString()).header("ETag", "\"1\"");
        put.then().statusCode(204).body(emptyString()).header("ETag", "\"2\"");
        patch.then().statusCode(204).body(emptyString()).header("ETag", "\"3\"");
        byKey.then()
                .statusCode(204)
                .body(emptyString())
                .header("ETag", "\"4\"")
                .header("Location", endsWith("/v1/initiatives/" + id))
                .header("Voortgang-Outcome", "changed");
        unchanged.then().statusCode(204).header("ETag", "\"4\"").header("Voortgang-Outcome", "unchanged");
        withdrawal
                .then()
                .statusCode(204)
                .body(emptyString())
                .header("ETag", "\"5\"")
                .header("Preference-Applied", "return=minimal");
    }

    @Test
    void createsUnderAnOwnKeyWithoutABody() {
        var example = anInitiative();

        var answer = OwnKey.of("fnv", example).put(minimal(example.json()));

        answer.then().statusCode(201).body(emptyString()).header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return=representation",
                "RETURN=Representation",
                "respond-async, return=\"representation\"; x=1",
                "return=representation, return=minimal"
            })
    void sendsTheBodyToWhoPrefersIt(String prefer) {
        var request = Api.as(FNV, anInitiative().json()).header("Prefer", prefer);

        var answer = request.post("/v1/initiatives");

        answer.then()
                .statusCode(201)
                .header("Preference-Applied", "return=representation")
                .body("revision", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"return=nothing", "return", "wait=10", "", ",,", "return=minimalistic"})
    void ignoresWhatItDoesNotKnow(String prefer) {
        var request = Api.as(FNV, anInitiative().json()).header("Prefer", prefer);

        var answer = request.post("/v1/initiatives");

        answer.then().statusCode(201).header("Preference-Applied", nullValue()).body("revision", equalTo(1));
    }

    @Test
    void neverSparesTheReasonOfARefusal() {
        var request = minimal("{}");

        var answer = request.post("/v1/initiatives");

        answer.then().statusCode(400).body("type", endsWith("/problems/invalid-request"));
    }

    @Test
    void sparesNothingThatIsRead() {
        var id = anInitiative().postedBy("fnv");
        var request = Api.as(FNV).header("Prefer", "return=minimal");

        var answer = request.get("/v1/initiatives/{id}", id);

        answer.then().statusCode(200).body("id", equalTo(id)).header("Preference-Applied", nullValue());
    }
}
