package nl.stvda.voortgang.initiatives.search;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.aWord;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static nl.stvda.voortgang.initiatives.search.Searching.ids;
import static nl.stvda.voortgang.initiatives.search.Searching.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.initiative.Example;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class FilterInitiativesTest {

    private static final String FNV = Token.contributorOf("fnv");

    private static Example about(String word) {
        return anInitiative().titled(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /level      | "company"                                    | level      | company
                    /instrument | "research"                                   | instrument | research
                    /side       | "joint"                                      | side       | joint
                    /themes     | ["dignity"]                                  | theme      | dignity
                    /amounts    | []                                           | hasAmount  | false
                    /period     | {"start": "1970-01-01", "end": "1970-12-31"} | to         | 2020-12-31
                    /period     | {"start": "2090-01-01"}                      | from       | 2080-01-01
                    """)
    void filtersByEachField(String pointer, String json, String parameter, String value) {
        var word = aWord();
        about(word).postedBy("fnv");
        var wanted = about(word).with(pointer, json).postedBy("fnv");

        var answer = list(FNV, "text", word, parameter, value);

        assertThat(ids(answer)).containsExactly(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-08-01, 2021-08-31, false",
        "2021-08-01, 2021-09-01, true",
        "2022-01-01, 2022-01-01, true",
        "2022-06-30, 2022-12-31, true",
        "2022-07-01, 2022-12-31, false",
        "2000-01-01, 2100-01-01, true",
    })
    void findsWhatRanOnADayOfThePeriod(String from, String to, boolean found) {
        var word = aWord();
        var id = about(word).postedBy("fnv");

        var answer = list(FNV, "text", word, "from", from, "to", to);

        assertThat(ids(answer)).isEqualTo(found ? Collections.singletonList(id) : Collections.emptyList());
    }

    @ParameterizedTest
    @CsvSource({
        "2021,       2021, 2021-12-31, 2021-12-31, true",
        "2021,       2021, 2022-01-01, 2022-12-31, false",
        "2021-02,    2021-02, 2021-01-01, 2021-01-31, false",
        "2021-02,    2021-02, 2021-02-28, 2021-03-01, true",
        "2021-02,    2021-02, 2021-03-01, 2021-03-01, false",
        "2021-02-10, 2021, 2021-11-01, 2021-11-30, true",
    })
    void findsWhatMayHaveRunOnADay(String start, String end, String from, String to, boolean found) {
        var word = aWord();
        var id = about(word)
                .with("/period", "{\"start\": \"%s\", \"end\": \"%s\"}".formatted(start, end))
                .postedBy("fnv");

        var answer = list(FNV, "text", word, "from", from, "to", to);

        assertThat(ids(answer)).isEqualTo(found ? Collections.singletonList(id) : Collections.emptyList());
        if (found) {
            answer.then().body("items[0].period.start", equalTo(start)).body("items[0].period.end", equalTo(end));
        }
    }

    @Test
    void findsWhatWasChangedSince() {
        var word = aWord();
        var before = about(word);
        var old = before.postedBy("fnv");
        var moment = Api.as(FNV).get("/v1/initiatives/{id}", old).<String>path("changedAt");
        var later = java.time.Instant.parse(moment).plusNanos(1_000).toString();
        var recent = about(word).postedBy("fnv");

        assertThat(ids(list(FNV, "text", word, "changedSince", later))).containsExactly(recent);
        assertThat(ids(list(FNV, "text", word, "changedSince", moment))).containsExactly(recent, old);
        before.with("/level", "\"regional\"").putBy("fnv", old, "\"1\"").statusCode(200);
        assertThat(ids(list(FNV, "text", word, "changedSince", later))).containsExactly(recent, old);
    }

    @Test
    void takesOneOfTheCodesOfAFilterAndAllFilters() {
        var word = aWord();
        var cnv = about(word).postedBy("cnv");
        var fnv = about(word).postedBy("fnv");
        about(word).postedBy("vcp");
        about(word).with("/level", "\"company\"").postedBy("fnv");

        var answer = Api.as(FNV)
                .queryParam("text", word)
                .queryParam("organisation", "fnv", "cnv")
                .queryParam("level", "cross-industry", "sectoral")
                .queryParam("theme", "digital-skills", "dignity")
                .queryParam("agreement", "digitalisation")
                .queryParam("side", "workers")
                .queryParam("instrument", "training")
                .queryParam("status", "submitted", "draft")
                .queryParam("hasAmount", "true")
                .queryParam("from", "2021-01-01")
                .queryParam("to", "2022-01-01")
                .get("/v1/initiatives");

        assertThat(ids(answer)).containsExactly(fnv, cnv);
    }

    /** An import writes many rows with one statement. */
    @Test
    void findsWhatWasImported() {
        var word = aWord();
        var rows = Stream.of("fnv", "cnv", "vcp")
                .map(organisation -> about(word).with("/actors/0/name", "\"%s\"".formatted(organisation)))
                .map(Example::json)
                .collect(Collectors.joining(",", "[", "]"));

        Api.as(FNV, rows).post("/v1/imports").then().statusCode(202);

        await().untilAsserted(() -> assertThat(ids(list(FNV, "text", word, "organisation", "fnv", "review", "pending")))
                .hasSize(3));
        assertThat(ids(list(FNV, "text", word + " vcp"))).hasSize(1);
    }

    @Test
    void takesSeveralStatesOfTheReview() {
        var word = aWord();
        var pending = about(word).postedBy("fnv");
        aDraft().titled(word).postedBy("fnv");

        var answer = list(FNV, "text", word, "review", "accepted", "review", "pending");

        assertThat(ids(answer)).containsExactly(pending);
    }

    /** The list of one organisation of the real world stays that, whoever names a sandbox beside it. */
    @Test
    void showsWhatIsTriedBesideWhatIsRealToThoseOnlyWhoAskForBoth() {
        var word = aWord();
        var tried = about(word).postedBy("sandbox");
        aDraft().titled(word).postedBy("sandbox");
        var real = about(word).postedBy("fnv");
        about(word).postedBy("cnv");
        Object[] both = {"text", word, "organisation", "fnv", "organisation", "sandbox"};

        assertThat(ids(list(Token.SECRETARIAT, both))).containsExactly(real, tried);
        assertThat(ids(list(FNV, both))).containsExactly(real);
        assertThat(ids(list(Token.contributorOf("sandbox"), "organisation", "fnv", "organisation", "cnv")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "changed", "title"})
    void showsTheWholeListOfASandboxToItsOwnOnly(String sort) {
        var id = about("0000 " + aWord()).postedBy("sandbox");

        assertThat(ids(list(Token.contributorOf("sandbox"), "sort", sort))).contains(id);
        assertThat(ids(list(FNV, "sort", sort))).doesNotContain(id);
        assertThat(ids(list(Token.SECRETARIAT, "sort", sort))).doesNotContain(id);
        assertThat(ids(list(Token.AUDITOR, "sort", sort, "organisation", "sandbox")))
                .contains(id);
    }

    @Test
    void filtersWithoutAText() {
        var id = about(aWord())
                .with("/instrument", "\"negotiation\"")
                .with("/level", "\"european\"")
                .postedBy("vcp");

        var answer = list(FNV, "instrument", "negotiation", "level", "european", "organisation", "vcp");

        assertThat(ids(answer)).containsExactly(id);
    }

    @Test
    void followsTheStatus() {
        var word = aWord();
        var example = aDraft().titled(word);
        var id = example.postedBy("fnv");

        assertThat(ids(list(FNV, "text", word, "status", "draft"))).containsExactly(id);
        example.with("/status", "\"submitted\"").putBy("fnv", id, "\"1\"").statusCode(200);
        assertThat(ids(list(FNV, "text", word, "status", "draft"))).isEmpty();
        assertThat(ids(list(FNV, "text", word, "status", "submitted"))).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "sort, random, unknown-value",
        "sort, Newest, unknown-value",
        "sort, relevance, text-required",
        "status, everyone, unknown-value",
        "hasAmount, yes, not-a-boolean",
        "from, 2022-02-30, malformed-date",
        "from, 31-3-2022, malformed-date",
        "to, +12022-01-01, malformed-date",
        "changedSince, 2022-03-31, malformed-time",
        "changedSince, 2022-03-31T12:00:00, malformed-time",
        "changedSince, +999999999-01-01T00:00:00Z, malformed-time",
        "cursor, ____________________________________, malformed-cursor",
    })
    void namesTheParameterThatIsWrong(String parameter, String value, String code) {
        var answer = list(FNV, parameter, value);

        answer.then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStarts() {
        var answer = list(FNV, "from", "2022-02-01", "to", "2022-01-31");

        answer.then().statusCode(400).body("errors[0].code", equalTo("end-before-start"));
    }

    @Test
    void refusesMoreThan20Codes() {
        var codes = Collections.nCopies(21, "fnv");

        var answer = Api.as(FNV).queryParam("organisation", codes).get("/v1/initiatives");

        answer.then().statusCode(400).body("errors[0].code", equalTo("too-many"));
        Api.as(FNV)
                .queryParam("organisation", codes.subList(0, 20))
                .get("/v1/initiatives")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"organisation, it's", "theme, a\\b", "level, a' | 'visible=all", "agreement, 🎉", "instrument, a:*"})
    void findsNothingForACodeThatIsNone(String parameter, String value) {
        assertThat(ids(list(FNV, parameter, value))).isEmpty();
        assertThat(ids(list(FNV, parameter, value, "text", "leergang"))).isEmpty();
    }
}
