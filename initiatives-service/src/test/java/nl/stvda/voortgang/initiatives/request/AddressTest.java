package nl.stvda.voortgang.initiatives.request;

import static nl.stvda.voortgang.initiatives.initiative.Example.aWord;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No two addresses are read as one. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class AddressTest {

    private static final String FNV = Token.contributorOf("fnv");

    private static Response put(String key) {
        return Api.as(FNV, anInitiative().without("externalId").json())
                .urlEncodingEnabled(false)
                .put("/v1/organisations/fnv/initiatives/" + key);
    }

    private static int get(String path) throws IOException {
        return RawRequest.send("GET " + path, "", new byte[0]).status();
    }

    @Test
    void storesNoInitiativeOverOneWhoseKeyBeginsAlike() {
        var word = aWord();
        put(word).then().statusCode(201);

        var first = put(word + ";007");
        var second = put(word + ";008?a;b");

        first.then().statusCode(400).body("errors[0].code", equalTo("malformed-external-id"));
        second.then().statusCode(400);
        Api.as(FNV).get("/v1/organisations/fnv/initiatives/" + word).then().body("revision", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/agreements;x=1/digitalisation",
                "/v1/agreements/digitalisation;x=1",
                "/v1/initiatives;jsessionid=1",
                "/v1;a/initiatives",
                "/v1/initiatives/",
                "//v1/initiatives",
                "/v1//initiatives",
                "/v1/initiatives//",
                "/v1/./initiatives",
                "/v1/x/../initiatives",
                "/v1/organisations/fnv/initiatives/",
                "/v1/agreements/digitalisation/",
                "/problems/not-found/",
            })
    void findsNothingAtAnAddressThatIsNearlyOne(String path) throws IOException {
        assertThat(get(path)).isIn(400, 404);
    }

    @Test
    void findsWhatIsThere() throws IOException {
        assertThat(get("/v1/agreements/digitalisation")).isEqualTo(200);
        assertThat(get("/v1/initiatives?text=a%3Bb")).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/initiatives, 'GET, HEAD, POST, OPTIONS'",
        "/v1/initiatives/export, 'GET, HEAD, OPTIONS'",
        "/v1/initiatives/0197a1b2-0000-7000-8000-000000000001, 'GET, HEAD, PATCH, PUT, OPTIONS'",
        "/v1/credentials, 'GET, HEAD, POST, OPTIONS'",
    })
    void promisesNoMethodThatAnAddressDoesNotHave(String path, String methods) {
        RestAssured.given().noFilters().options(path).then().statusCode(204).header("Allow", equalTo(methods));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v1/initiatives/", "/v1"})
    void promisesNothingWhereNothingIs(String path) {
        RestAssured.given().noFilters().options(path).then().statusCode(404);
    }
}
