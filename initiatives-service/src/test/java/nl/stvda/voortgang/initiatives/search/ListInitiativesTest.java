package nl.stvda.voortgang.initiatives.search;

import static nl.stvda.voortgang.initiatives.initiative.Example.aDraft;
import static nl.stvda.voortgang.initiatives.initiative.Example.aWord;
import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.initiatives.request.RawRequest;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class ListInitiativesTest {

    private static Response list(Object... query) {
        var request = Api.as(Token.contributorOf("fnv"));
        for (var index = 0; index < query.length; index += 2) {
            request.queryParam(query[index].toString(), query[index + 1]);
        }
        return request.get("/v1/initiatives");
    }

    @Test
    void shows50InitiativesNewestFirst() {
        var word = aWord();
        var older = anInitiative().titled(word).postedBy("fnv");
        var newer = anInitiative().titled(word).postedBy("cnv");

        var answer = list("text", word);

        answer.then().statusCode(200).body("items.id", contains(newer, older)).header("Link", nullValue());
        assertThat(answer.jsonPath().getMap("")).containsOnlyKeys("items");
    }

    @ParameterizedTest
    @CsvSource({
        "organisation, cnv",
        "agreement, telework",
        "theme, dignity",
        "level, company",
        "status, draft",
    })
    void filtersByEachField(String parameter, String value) {
        var word = aWord();
        anInitiative().titled(word).postedBy("fnv");
        var wanted = switch (parameter) {
            case "organisation" -> anInitiative().titled(word).postedBy("cnv");
            case "agreement" ->
                anInitiative()
                        .titled(word)
                        .without("themes")
                        .with("/agreement", "\"telework\"")
                        .postedBy("fnv");
            case "theme" ->
                anInitiative()
                        .titled(word)
                        .with("/themes", "[\"connecting\", \"dignity\"]")
                        .postedBy("fnv");
            case "level" ->
                anInitiative().titled(word).with("/level", "\"company\"").postedBy("fnv");
            default -> aDraft().titled(word).postedBy("fnv");
        };

        var answer = list("text", word, parameter, value);

        answer.then().statusCode(200).body("items.id", contains(wanted));
    }

    @Test
    void showsOnlyWhatMatchesEveryFilter() {
        var word = aWord();
        anInitiative().titled(word).with("/level", "\"company\"").postedBy("fnv");
        anInitiative().titled(word).with("/themes", "[\"dignity\"]").postedBy("fnv");
        var wanted = anInitiative()
                .titled(word)
                .with("/level", "\"company\"")
                .with("/themes", "[\"dignity\"]")
                .postedBy("fnv");

        var answer = list(
                "text",
                word,
                "organisation",
                "fnv",
                "agreement",
                "digitalisation",
                "theme",
                "dignity",
                "level",
                "company",
                "status",
                "submitted");

        answer.then().statusCode(200).body("items.id", contains(wanted));
    }

    @Test
    void showsNothingForACodeThatNobodyUsed() {
        var answer = list("theme", "telepathy");

        answer.then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void findsPartOfAWordWhateverItsCase() {
        var word = aWord();
        var id = anInitiative().titled("Prefix" + word + "Suffix").postedBy("fnv");

        var answer = list("text", "FIX" + word.toUpperCase(Locale.ROOT) + "suf");

        answer.then().body("items.id", contains(id));
    }

    @Test
    void searchesTitleDescriptionAndActorsInBothLanguages() {
        var word = aWord();
        var ids = List.of(
                anInitiative().with("/actors/0/name", "\"%s\"".formatted(word)).postedBy("fnv"),
                anInitiative().with("/description/en", "\"%s\"".formatted(word)).postedBy("fnv"),
                anInitiative().with("/description/nl", "\"%s\"".formatted(word)).postedBy("fnv"),
                anInitiative().with("/title/en", "\"%s\"".formatted(word)).postedBy("fnv"),
                anInitiative().with("/title/nl", "\"%s\"".formatted(word)).postedBy("fnv"));

        var answer = list("text", word);

        answer.then().body("items.id", contains(ids.reversed().toArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'", "\"", "{x}", "&", "+", "é", "%25"})
    void takesSpecialCharactersLiterally(String special) {
        var word = aWord();
        var text = word + special + word;
        var id = anInitiative()
                .with(
                        "/title",
                        new ObjectMapper().createObjectNode().put("nl", text).toString())
                .postedBy("fnv");
        anInitiative().titled(word + "zz" + word).postedBy("fnv");

        var answer = list("text", text);

        answer.then().statusCode(200).body("items.id", contains(id));
    }

    @Test
    void leadsThroughEverythingOnceWhileOthersPost() {
        var word = aWord();
        var before = IntStream.range(0, 7)
                .mapToObj(_ -> anInitiative().titled(word).postedBy("fnv"))
                .toList();
        var seen = new ArrayList<String>();

        var answer = list("text", word, "limit", 2, "status", "submitted");
        seen.addAll(answer.path("items.id"));
        for (var next = next(answer); next != null; next = next(answer)) {
            anInitiative().titled(word).postedBy("cnv");
            answer =
                    Api.as(Token.contributorOf("fnv")).urlEncodingEnabled(false).get(next);
            seen.addAll(answer.path("items.id"));
        }

        assertThat(seen).containsExactlyElementsOf(before.reversed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"100% {zeker}", "a&b=c#d", "é + ü", "50%25"})
    void keepsTheFiltersInTheLinkToTheNextPage(String text) {
        var word = aWord();
        var title = "%s %s".formatted(word, text);
        var older = anInitiative().titled(title).postedBy("fnv");
        anInitiative().titled(title).postedBy("fnv");
        anInitiative().titled(word).postedBy("fnv");

        var first = list("text", title, "limit", 1);
        var second =
                Api.as(Token.contributorOf("fnv")).urlEncodingEnabled(false).get(next(first));

        second.then().statusCode(200).body("items.id", contains(older)).header("Link", nullValue());
    }

    /** Where the Link header leads, at the port that the test uses. */
    private static @Nullable URI next(Response answer) {
        answer.then().statusCode(200);
        var link = answer.header("Link");
        if (link == null) {
            return null;
        }
        assertThat(link).matches("<http://localhost:\\d+/v1/initiatives\\?\\S+>; rel=\"next\"");
        var address = link.substring(1, link.indexOf('>'));
        return URI.create("http://localhost:" + RestAssured.port + address.replaceFirst("^http://[^/]+", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "colour, red, unknown-parameter",
        "Text, x, unknown-parameter",
        "limit, 0, out-of-range",
        "limit, -1, out-of-range",
        "limit, 201, out-of-range",
        "limit, 99999999999, out-of-range",
        "limit, ten, out-of-range",
        "limit, '', out-of-range",
        "cursor, 'not a cursor', malformed-cursor",
        "cursor, AAAA, malformed-cursor",
        "cursor, '', malformed-cursor",
        "status, Draft, unknown-value",
        "status, gone, unknown-value",
        "status, '', unknown-value",
        "text, '', unreadable-text",
        "text, '  ', unreadable-text",
        "organisation, '', unreadable-text",
        "theme, '', unreadable-text",
    })
    void namesTheParameterThatIsWrong(String parameter, String value, String code) {
        var answer = list(parameter, value);

        answer.then()
                .statusCode(400)
                .body("type", endsWith("/problems/invalid-request"))
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=%00", "text=a%0Ab", "organisation=%00"})
    void refusesControlCharacters(String query) {
        var answer =
                Api.as(Token.contributorOf("fnv")).urlEncodingEnabled(false).get("/v1/initiatives?" + query);

        answer.then().statusCode(400).body("errors[0].code", equalTo("unreadable-text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=%zz", "text=%", "text=%e0%80", "%=1", "&&", "=", "?"})
    void survivesAQueryThatIsNotEncodedWell(String query) throws Exception {
        var answer = RawRequest.send("GET /v1/initiatives?" + query, "", new byte[0]);

        assertThat(answer.status()).isIn(200, 400);
    }

    @Test
    void acceptsLimitsExactly() {
        list("limit", 1).then().statusCode(200);

        var answer = list("limit", 200, "text", "x".repeat(200));

        answer.then().statusCode(200);
        list("text", "x".repeat(201)).then().statusCode(400);
    }

    @Test
    void namesEveryParameterThatIsWrongAtOnce() {
        var answer = list("colour", "red", "limit", "0", "status", "gone", "text", "a", "text", "b");

        answer.then()
                .statusCode(400)
                .body("errors.parameter", contains("colour", "text", "status", "limit"))
                .body(
                        "errors.code",
                        contains("unknown-parameter", "repeated-parameter", "unknown-value", "out-of-range"));
    }
}
