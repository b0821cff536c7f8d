package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever text is sent: it comes back as it was sent and is unchanged when it is sent again, or it is refused. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class KeptTextsTest {

    private static final String FNV = Token.contributorOf("fnv");
    private static final long SEED = 20_261_127;
    private static final int TRIES = 300;
    private static final List<int[]> RANGES = List.of(
            new int[] {0x00, 0xff},
            new int[] {0x300, 0x310},
            new int[] {0x200b, 0x206f},
            new int[] {0xd7f0, 0xe00f},
            new int[] {0xfdc8, 0xfdf8},
            new int[] {0xfe00, 0xffff},
            new int[] {'a', 'z'},
            new int[] {'a', 'z'});
    private static final List<String> PLACES = List.of(
            "/title/nl",
            "/description/en",
            "/actors/0/name",
            "/links/0/url",
            "/links/0/label/nl",
            "/contact/name",
            "/agreement",
            "/externalId");

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(6), 0, RANGES.size())
                .mapToObj(RANGES::get)
                .map(range -> "\\u%04x".formatted(range[0] + random.nextInt(range[1] - range[0] + 1)))
                .collect(Collectors.joining());
    }

    private static Response put(String key, String json) {
        return Api.as(FNV, json).put("/v1/organisations/fnv/initiatives/{key}", key);
    }

    @Test
    void comeBackByteForByteAndAreNoChange() {
        var random = new Random(SEED);
        var accepted = 0;
        for (var count = 0; count < TRIES; count++) {
            var place = PLACES.get(count % PLACES.size());
            var prefix = place.endsWith("url") ? "https://example.org/" : "";
            var example = anInitiative();
            var json = example.with(place, "\"" + prefix + "MARK\"").json().replace("MARK", text(random));

            var first = put(example.externalId(), json);

            assertThat(first.statusCode()).as(json).isIn(201, 400);
            if (first.statusCode() == 201) {
                accepted++;
                var read = Api.as(FNV).get("/v1/organisations/fnv/initiatives/{key}", example.externalId());
                assertThat(read.jsonPath()
                                .<String>get(
                                        place.substring(1).replace("/0", "[0]").replace('/', '.')))
                        .as(json)
                        .isEqualTo(Example.textAt(json, place));
                put(example.externalId(), json)
                        .then()
                        .statusCode(200)
                        .header("Voortgang-Outcome", equalTo("unchanged"));
            }
        }
        assertThat(accepted).isGreaterThan(TRIES / 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/\\ud83d",
                "https://user:secret@example.org/",
                "https://vno-ncw.nl@example.org/",
                "https://example.org/\\u202egpj.exe",
                "https://example.org/\\u200b",
            })
    void refuseALinkThatReadsOtherwiseThanItLeads(String url) {
        var example = anInitiative();
        var json = example.with("/links/0/url", "\"MARK\"").json().replace("MARK", url);

        put(example.externalId(), json).then().statusCode(400).body("errors[0].pointer", equalTo("#/links/0/url"));
    }

    @Test
    void areHeldToTheSameRuleInAPatchAndAQuery() {
        var example = anInitiative();
        var id = example.postedBy("fnv");

        Api.as(FNV)
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"title\": {\"nl\": \"a\\u202eb\"}}")
                .patch("/v1/initiatives/{id}", id)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unreadable-text"));
        Api.as(FNV)
                .queryParam("text", "a\u202eb")
                .get("/v1/initiatives")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unreadable-text"));
    }
}
