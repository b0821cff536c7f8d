package nl.stvda.voortgang.initiatives.search;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.aWord;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static nl.stvda.voortgang.initiatives.search.Searching.facets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.initiative.Example;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class FacetsTest {

    private static final String FNV = Token.contributorOf("fnv");
    private static final String CNV = Token.contributorOf("cnv");

    @Inject
    DataSource dataSource;

    private static Map<String, Long> counts(String token, String facet, Object... query) {
        var answer = facets(token, query);
        answer.then().statusCode(200).body("exact", equalTo(true));
        return answer.jsonPath().getList(facet, FacetsResponse.Facet.class).stream()
                .collect(Collectors.toMap(FacetsResponse.Facet::code, FacetsResponse.Facet::count));
    }

    @Test
    void countsWhatFitsByEachCode() throws Exception {
        var word = aWord();
        Function<String, Example> about = text -> anInitiative().titled(text);
        about.apply(word).postedBy("fnv");
        about.apply(word).with("/themes", "[\"dignity\", \"digital-skills\"]").postedBy("fnv");
        about.apply(word)
                .with("/level", "\"company\"")
                .with("/side", "\"joint\"")
                .postedBy("cnv");
        aDraft().titled(word).postedBy("cnv");

        var answer = facets(FNV, "text", word);

        assertThat(new ObjectMapper().readTree(answer.asString())).isEqualTo(new ObjectMapper().readTree("""
                {
                  "total": 3,
                  "exact": true,
                  "organisation": [{"code": "fnv", "count": 2}, {"code": "cnv", "count": 1}],
                  "agreement": [{"code": "digitalisation", "count": 3}],
                  "theme": [{"code": "digital-skills", "count": 3}, {"code": "dignity", "count": 1}],
                  "level": [{"code": "cross-industry", "count": 2}, {"code": "company", "count": 1}],
                  "instrument": [{"code": "training", "count": 3}],
                  "side": [{"code": "workers", "count": 2}, {"code": "joint", "count": 1}],
                  "status": [{"code": "submitted", "count": 3}],
                  "review": [{"code": "pending", "count": 3}]
                }
                """));
    }

    @Test
    void keepsCountsOfCodesExactWhateverHappens() {
        var before = counts(CNV, "status", "organisation", "cnv", "agreement", "active-ageing");
        Function<Example, Example> ageing =
                example -> example.without("themes").with("/agreement", "\"active-ageing\"");
        var draft = ageing.apply(aDraft());
        var id = draft.postedBy("cnv");
        ageing.apply(anInitiative()).postedBy("cnv");

        assertThat(added(before)).isEqualTo(Map.of("draft", 1L, "submitted", 1L));
        draft.with("/status", "\"submitted\"").putBy("cnv", id, "\"1\"").statusCode(200);
        assertThat(added(before)).isEqualTo(Map.of("submitted", 2L));
        awaitJournal();
        assertThat(added(before)).isEqualTo(Map.of("submitted", 2L));
    }

    private static Map<String, Long> added(Map<String, Long> before) {
        return counts(CNV, "status", "organisation", "cnv", "agreement", "active-ageing").entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue() - before.getOrDefault(entry.getKey(), 0L)))
                .filter(entry -> entry.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void awaitJournal() {
        await().untilAsserted(() -> {
            try (var connection = dataSource.getConnection();
                    var statement = connection.createStatement();
                    var left = statement.executeQuery("select 1 from search_journal")) {
                assertThat(left.next()).isFalse();
            }
        });
    }

    @Test
    void countsDraftsForTheirOrganisationOnly() {
        var word = aWord();
        aDraft().titled(word).postedBy("fnv");

        assertThat(counts(FNV, "status", "text", word)).isEqualTo(Map.of("draft", 1L));
        assertThat(counts(CNV, "status", "text", word)).isEmpty();
        assertThat(counts(Token.SECRETARIAT, "status", "text", word)).isEmpty();
        assertThat(counts(CNV, "status", "status", "draft", "organisation", "fnv"))
                .isEmpty();
    }

    /** Counts are exact with and without a text, but read from different tables. */
    @Test
    void countsWhatIsTriedForThoseOnlyWhoSeeIt() {
        var word = aWord();
        var sandbox = Token.contributorOf("sandbox");
        anInitiative().titled(word).postedBy("sandbox");
        aDraft().titled(word).postedBy("sandbox");
        anInitiative().titled(word).postedBy("fnv");

        assertThat(counts(FNV, "organisation", "text", word)).isEqualTo(Map.of("fnv", 1L));
        assertThat(counts(FNV, "organisation")).doesNotContainKey("sandbox");
        assertThat(counts(FNV, "organisation", "organisation", "sandbox")).isEmpty();
        assertThat(counts(Token.SECRETARIAT, "organisation", "text", word)).isEqualTo(Map.of("fnv", 1L));
        assertThat(counts(Token.AUDITOR, "organisation")).doesNotContainKey("sandbox");
        assertThat(counts(Token.AUDITOR, "status", "text", word, "organisation", "sandbox"))
                .isEqualTo(Map.of("submitted", 1L));
        assertThat(counts(sandbox, "status", "text", word)).isEqualTo(Map.of("submitted", 1L, "draft", 1L));
        assertThat(counts(sandbox, "organisation")).containsOnlyKeys("sandbox");
    }

    @Test
    void countsByTheStateOfTheReview() {
        var word = aWord();
        var accepted = anInitiative().titled(word).postedBy("fnv");
        anInitiative().titled(word).postedBy("fnv");
        aDraft().titled(word).postedBy("fnv");

        Api.as(Token.SECRETARIAT, "{\"decision\": \"accept\", \"reason\": \"Helder\"}")
                .header("If-Match", "\"1\"")
                .post("/v1/initiatives/{id}/review", accepted)
                .then()
                .statusCode(200);

        assertThat(counts(FNV, "review", "text", word)).isEqualTo(Map.of("accepted", 1L, "pending", 1L));
        assertThat(counts(FNV, "status", "text", word, "review", "accepted")).isEqualTo(Map.of("submitted", 1L));
    }

    @Test
    void countsWhatThePeriodAndTheMomentLetThrough() {
        var word = aWord();
        anInitiative().titled(word).postedBy("fnv");

        assertThat(counts(FNV, "organisation", "text", word, "from", "2022-01-01"))
                .isEqualTo(Map.of("fnv", 1L));
        assertThat(counts(FNV, "organisation", "text", word, "from", "2023-01-01"))
                .isEmpty();
        assertThat(counts(FNV, "organisation", "text", word, "changedSince", "2020-01-01T00:00:00Z"))
                .isEqualTo(Map.of("fnv", 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🎉", "%"})
    void countsNothingForATextWithoutALetterOrDigit(String text) {
        facets(FNV, "text", text).then().statusCode(200).body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort", "limit", "cursor", "colour"})
    void refusesWhatIsForListsOnly(String parameter) {
        facets(FNV, parameter, "newest").then().statusCode(400).body("errors[0].code", equalTo("unknown-parameter"));
    }
}
