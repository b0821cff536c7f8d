package nl.stvda.voortgang.initiatives.initiative;

import static nl.stvda.voortgang.initiatives.initiative.Example.anInitiative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stvda.voortgang.contract.token.TestTokens;
import nl.stvda.voortgang.initiatives.Api;
import nl.stvda.voortgang.initiatives.access.Token;
import nl.stvda.voortgang.postgres.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a partner's software gets wrong is named where it is, so that its maker can mend it without asking. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestTokens.class)
class BadInputTest {

    private static ValidatableResponse post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse post(byte[] body) {
        return Api.as(Token.contributorOf("fnv"))
                .contentType("application/json")
                .body(body)
                .post("/v1/initiatives")
                .then();
    }

    private static String items(int count, String format) {
        return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(int length) {
        return "\"" + "x".repeat(length) + "\"";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        /externalId             | null                    | required
        /externalId             | ""                      | malformed-external-id
        /externalId             | "a b"                   | malformed-external-id
        /externalId             | "é"                     | malformed-external-id
        /externalId             | "a\\u0000"              | unreadable-text
        /externalId             | 7                       | wrong-type
        /externalId             | true                    | wrong-type
        /externalId             | ["a"]                   | wrong-type
        /externalId             | {"a": 1}                | wrong-type
        /status                 | "withdrawn"             | unknown-value
        /status                 | "SUBMITTED"             | unknown-value
        /status                 | ""                      | unknown-value
        /status                 | 1                       | unknown-value
        /status                 | []                      | wrong-type
        /agreement              | null                    | required
        /agreement              | "telepathy"             | unknown-agreement
        /agreement              | ""                      | unknown-agreement
        /agreement              | "\\ud800"               | unknown-agreement
        /agreement              | 5                       | wrong-type
        /side                   | null                    | required
        /side                   | "both"                  | unknown-side
        /side                   | false                   | wrong-type
        /level                  | null                    | required
        /level                  | "galactic"              | unknown-level
        /level                  | 1.5                     | wrong-type
        /instrument             | null                    | required
        /instrument             | "flute"                 | unknown-instrument
        /themes                 | "digital-skills"        | wrong-type
        /themes                 | ""                      | wrong-type
        /themes                 | {}                      | wrong-type
        /themes                 | 5                       | wrong-type
        /themes/0               | "telepathy"             | unknown-theme
        /themes/0               | null                    | required
        /themes/0               | 5                       | wrong-type
        /themes/0               | ["digital-skills"]      | wrong-type
        /themes/0               | {}                      | wrong-type
        /actors                 | {"name": "FNV"}         | wrong-type
        /actors                 | "FNV"                   | wrong-type
        /actors/0               | null                    | required
        /actors/0               | "FNV"                   | wrong-type
        /actors/0               | []                      | wrong-type
        /actors/0/name          | null                    | required
        /actors/0/name          | " "                     | blank
        /actors/0/name          | "a\\nb"                 | unreadable-text
        /actors/0/name          | 5                       | wrong-type
        /actors/0/kind          | "club"                  | unknown-value
        /actors/0/kind          | 3                       | unknown-value
        /actors/0/size          | 3                       | unknown-field
        /title                  | null                    | required
        /title                  | {}                      | no-language
        /title                  | {"nl": null}            | no-language
        /title                  | "Leergang"              | wrong-type
        /title                  | ""                      | wrong-type
        /title                  | ["Leergang"]            | wrong-type
        /title/nl               | ""                      | blank
        /title/nl               | "\\u0000"               | unreadable-text
        /title/nl               | "a\\tb"                 | unreadable-text
        /title/nl               | 5                       | wrong-type
        /title/nl               | {"text": "a"}           | wrong-type
        /title/de               | "Kurs"                  | unknown-field
        /description            | null                    | required
        /description/en         | "a\\u0007b"             | unreadable-text
        /description/en         | []                      | wrong-type
        /period                 | null                    | required
        /period                 | "2021"                  | wrong-type
        /period/start           | null                    | required
        /period/start           | "2022-02-30"            | wrong-type
        /period/start           | "2022-13-01"            | wrong-type
        /period/start           | "01-02-2022"            | wrong-type
        /period/start           | "2022-2-1"              | wrong-type
        /period/start           | "2022-02-01T00:00:00Z"  | wrong-type
        /period/start           | ""                      | wrong-type
        /period/start           | " 2022-02-01"           | wrong-type
        /period/start           | 19000                   | wrong-type
        /period/start           | "2022-13"               | wrong-type
        /period/start           | "2022-2"                | wrong-type
        /period/start           | "22"                    | wrong-type
        /period/start           | 2022                    | wrong-type
        /period/start           | "1949"                  | year-out-of-range
        /period/end             | "2021-08"               | end-before-start
        /period/end             | "2020"                  | end-before-start
        /period/start           | 1.5                     | wrong-type
        /period/start           | [2021, 9, 1]            | wrong-type
        /period/start           | []                      | wrong-type
        /period/start           | true                    | wrong-type
        /period/start           | "0202-01-01"            | year-out-of-range
        /period/start           | "1949-12-31"            | year-out-of-range
        /period/end             | "2021-08-31"            | end-before-start
        /period/end             | "2200-01-01"            | year-out-of-range
        /period/end             | "+20222-01-01"          | year-out-of-range
        /period/until           | "2022-01-01"            | unknown-field
        /links                  | "https://example.org"   | wrong-type
        /links/0                | "https://example.org"   | wrong-type
        /links/0                | null                    | required
        /links/0/url            | null                    | required
        /links/0/url            | ""                      | malformed-url
        /links/0/url            | "example.org"           | malformed-url
        /links/0/url            | "ftp://example.org"     | malformed-url
        /links/0/url            | "javascript:alert(1)"   | malformed-url
        /links/0/url            | "https://"              | malformed-url
        /links/0/url            | "https://a b.example"   | malformed-url
        /links/0/url            | 5                       | wrong-type
        /links/0/label          | {}                      | no-language
        /links/0/label/nl       | " "                     | blank
        /links/0/title          | "x"                     | unknown-field
        /amounts                | 250                     | wrong-type
        /amounts/0              | 250                     | wrong-type
        /amounts/0              | null                    | required
        /amounts/0/value        | null                    | required
        /amounts/0/value        | "250"                   | wrong-type
        /amounts/0/value        | ""                      | wrong-type
        /amounts/0/value        | true                    | wrong-type
        /amounts/0/value        | [250]                   | wrong-type
        /amounts/0/value        | -0.01                   | negative
        /amounts/0/value        | 1.234                   | too-many-digits
        /amounts/0/value        | 1000000000000000        | too-many-digits
        /amounts/0/value        | 1e400                   | too-many-digits
        /amounts/0/value        | 1e99999                 | too-many-digits
        /amounts/0/currency     | null                    | required
        /amounts/0/currency     | "euro"                  | unknown-currency
        /amounts/0/currency     | "eur"                   | unknown-currency
        /amounts/0/per          | null                    | required
        /amounts/0/per          | "week"                  | unknown-value
        /amounts/0/qualifier    | "roughly"               | unknown-value
        /amounts/0/note         | {}                      | no-language
        /amounts/0/tax          | 1                       | unknown-field
        /reach                  | 13                      | wrong-type
        /reach                  | []                      | wrong-type
        /reach/count            | null                    | required
        /reach/count            | -1                      | negative
        /reach/count            | 1.5                     | wrong-type
        /reach/count            | "13"                    | wrong-type
        /reach/count            | 9223372036854775808     | wrong-type
        /reach/count            | 1e30                    | wrong-type
        /reach/unit             | null                    | required
        /reach/unit             | "cows"                  | unknown-value
        /reach/of               | 5                       | unknown-field
        /contact                | "J. Jansen"             | wrong-type
        /contact/name           | null                    | required
        /contact/email          | "j.jansen"              | malformed-email
        /contact/email          | "a@b\\u0000.nl"         | unreadable-text
        /contact/phone          | 31                      | wrong-type
        /contact/phone          | ""                      | blank
        /contact/fax            | "x"                     | unknown-field
        /id                     | "x"                     | unknown-field
        /revision               | 1                       | unknown-field
        """)
    void namesTheViolation(String place, String json, String code) {
        var example = anInitiative().with(place, json);

        var answer = post(example.json());

        answer.statusCode(400)
                .body("type", endsWith("/problems/invalid-request"))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("#" + place))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", matchesPattern("(?s)[A-Z].*[.:].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\ud800b", "\\udc00", "\\ude00\\ud83d"})
    void refusesHalvesOfCharacters(String halves) {
        var body = anInitiative().titled("HALVES").json().replace("HALVES", halves);

        var answer = post(body);

        answer.statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("#/title/nl"))
                .body("errors[0].code", equalTo("unreadable-text"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /externalId       | 100   | malformed-external-id
        /actors/0/name    | 200   | too-long
        /title/nl         | 200   | too-long
        /title/en         | 200   | too-long
        /description/nl   | 5000  | too-long
        /description/en   | 5000  | too-long
        /links/0/label/nl | 200   | too-long
        /contact/name     | 200   | too-long
        /contact/phone    | 50    | too-long
        """)
    void allowsTextsExactlyAsLongAsDocumented(String place, int longest, String code) {
        var fits = anInitiative();
        var longText = fits.with(place, text(longest));
        var unique = place.equals("/externalId")
                ? fits.with(place, "\"%s\"".formatted((Example.aWord() + "x".repeat(longest)).substring(0, longest)))
                : longText;

        var fitting = post(unique.json());
        var tooLong = post(anInitiative().with(place, text(longest + 1)).json());

        fitting.statusCode(201);
        tooLong.statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("#" + place))
                .body("errors[0].code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        /actors  | 20 | {"name": "Actor %d"}
        /links   | 20 | {"url": "https://example.org/%d"}
        /amounts | 10 | {"value": %d, "currency": "EUR", "per": "once"}
        """)
    void allowsListsExactlyAsLongAsDocumented(String place, int most, String format) {
        var fits = anInitiative().with(place, items(most, format));
        var tooMany = anInitiative().with(place, items(most + 1, format));

        var fitting = post(fits.json());
        var refused = post(tooMany.json());

        fitting.statusCode(201);
        refused.statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("#" + place))
                .body("errors[0].code", equalTo("too-many"));
    }

    @Test
    void allowsAddressesExactlyAsLongAsDocumented() {
        var address = "https://example.org/" + "x".repeat(1980);

        var fitting = post(
                anInitiative().with("/links/0/url", "\"%s\"".formatted(address)).json());
        var tooLong = post(anInitiative()
                .with("/links/0/url", "\"%sx\"".formatted(address))
                .json());

        fitting.statusCode(201);
        tooLong.statusCode(400).body("errors[0].code", equalTo("malformed-url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "999999999999999.99", "2.5e8"})
    void allowsAmountsInTheirRange(String value) {
        var example = anInitiative().with("/amounts/0/value", value);

        var answer = post(example.json());

        answer.statusCode(201);
    }

    @Test
    void namesTheSecondOfTwoEqualLinksAndThemes() {
        var example = anInitiative()
                .with("/links", items(2, "{\"url\": \"https://example.org/\", \"label\": {\"nl\": \"Link %d\"}}"))
                .with("/themes", "[\"dignity\", \"dignity\"]");

        var answer = post(example.json());

        answer.statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/links/1/url", "#/themes/1")))
                .body("errors.code", equalTo(List.of("duplicate-link", "duplicate-theme")));
    }

    @Test
    void refusesThemeOfAnotherAgreement() {
        var example = anInitiative().with("/agreement", "\"telework\"");

        var answer = post(example.json());

        answer.statusCode(400).body("errors", hasSize(1)).body("errors[0].code", equalTo("unknown-theme"));
    }

    @Test
    void namesEveryViolationAtOnce() {
        var answer = post("""
                {"externalId": "a b", "level": "galactic", "side": "both", "instrument": "training", "theme": "x",
                 "themes": ["digital-skills", "telepathy", 5], "title": {}, "agreement": "digitalisation",
                 "description": {"nl": ""}, "period": {"start": "2022-02-01", "end": "2022-01-31"},
                 "links": [{"url": "ftp://x.example"}, {"url": "https://x.example"}, {"url": "https://x.example"}],
                 "amounts": [{"value": -1, "currency": "XYZ", "per": "week"}], "actors": "FNV"}
                """);

        var violations = answer.statusCode(400)
                .body("detail", equalTo("The request has 15 violations; each is listed under errors."))
                .extract()
                .jsonPath();
        assertThat(violations.getList("errors.collect { it.pointer + ' ' + it.code }", String.class))
                .containsExactlyInAnyOrder(
                        "#/externalId malformed-external-id",
                        "#/level unknown-level",
                        "#/side unknown-side",
                        "#/theme unknown-field",
                        "#/themes/1 unknown-theme",
                        "#/themes/2 wrong-type",
                        "#/title no-language",
                        "#/description/nl blank",
                        "#/period/end end-before-start",
                        "#/links/0/url malformed-url",
                        "#/links/2/url duplicate-link",
                        "#/amounts/0/value negative",
                        "#/amounts/0/currency unknown-currency",
                        "#/amounts/0/per unknown-value",
                        "#/actors wrong-type");
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        var answer = post("{}");

        answer.statusCode(400)
                .body("errors.code", everyItem(equalTo("required")))
                .body(
                        "errors.pointer",
                        equalTo(List.of(
                                "#/agreement",
                                "#/description",
                                "#/externalId",
                                "#/instrument",
                                "#/level",
                                "#/period",
                                "#/side",
                                "#/title")));
    }

    @Test
    void survivesHugeNumbersBesideAnotherViolation() {
        var example = anInitiative().with("/amounts/0/value", "1e400").with("/unknown", "1");

        var answer = post(example.json());

        answer.statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/unknown", "#/amounts/0/value")))
                .body("errors.code", equalTo(List.of("unknown-field", "too-many-digits")));
    }

    @Test
    void stopsCountingAtAHundredMisfits() {
        var fields =
                IntStream.range(0, 5_000).mapToObj("\"f%d\": 1"::formatted).collect(Collectors.joining(",", "{", "}"));

        var answer = post(fields);

        answer.statusCode(400).body("errors.size()", lessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"\\u0000\": 1}",
                "{\"a/b~c\": 1}",
                "{\"\": 1}",
                "{\"é 日本\": 1}",
                "{\"<script>\": 1}",
                "{\"\\n\\r\": 1}",
            })
    void namesFieldsWhoseNamesAreOdd(String body) {
        var answer = post(body);

        answer.statusCode(400)
                .body("errors[0].code", equalTo("unknown-field"))
                .body("errors[0].pointer", matchesPattern("#/[!-~]*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"externalId": "a"            | line 1
        {"externalId": }              | line 1, column 16
        {'externalId': 'a'}           | line 1, column 2
        {"a": 1,}                     | line 1
        {"reach": {"count": 01}}      | line 1
        {"reach": {"count": NaN}}     | line 1
        {"title": {"nl": "a           | line 1
        {"title": "tab\there"}        | line 1
        // {}                         | line 1
        {"a": 1, "a": 2}              | line 1
        {"title": {"nl": "a", "nl": "b"}} | line 1
        {} {}                         | line 1
        {} x                          | line 1
        nonsense                      | line 1
        {"\\ud800": 1}                | line 1
        """)
    void saysWhereReadingStopped(String body, String where) {
        var answer = post(body);

        answer.statusCode(400)
                .body("type", endsWith("/problems/malformed-json"))
                .body("detail", startsWith("The body is not valid JSON: reading stopped at "))
                .body("detail", containsString(where));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "[{}]", "\"text\"", "5", "true"})
    void asksForAnObject(String body) {
        var answer = post(body);

        answer.statusCode(400)
                .body("type", endsWith("/problems/malformed-json"))
                .body("detail", containsString("The body is not a JSON object"));
    }

    @Test
    void survivesDeepNesting() {
        var answer = post("{\"title\":".repeat(50_000));

        answer.statusCode(400).body("errors.code", contains("too-deep"));
    }

    @Test
    void survivesANumberOfManyDigits() {
        var answer = post(anInitiative().json().replace("250000000", "9".repeat(100_000)));

        answer.statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xC0, 0xFE, 0xFF, 0xE9})
    void refusesInvalidUtf8(int invalid) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("{\"externalId\": \"utf\", \"title\": {\"nl\": \"caf".getBytes(StandardCharsets.US_ASCII));
        body.write(invalid);
        body.writeBytes("\"}}".getBytes(StandardCharsets.US_ASCII));

        var answer = post(body.toByteArray());

        answer.statusCode(400)
                .body("type", endsWith("/problems/malformed-json"))
                .body("detail", equalTo("The body is not valid UTF-8."));
    }

    @Test
    void refusesSurrogatesThatAreEncodedOneByOne() {
        var body = new ByteArrayOutputStream();
        body.writeBytes("{\"title\": {\"nl\": \"".getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
        body.writeBytes("\"}}".getBytes(StandardCharsets.US_ASCII));

        var answer = post(body.toByteArray());

        answer.statusCode(400).body("detail", equalTo("The body is not valid UTF-8."));
    }

    @Test
    void refusesUtf16() {
        var answer = post(anInitiative().json().getBytes(StandardCharsets.UTF_16));

        answer.statusCode(400).body("type", endsWith("/problems/malformed-json"));
    }

    @Test
    void storesNothingOfARequestThatIsRefused() {
        var example = anInitiative();
        post(example.with("/side", "\"both\"").json()).statusCode(400);

        var answer = post(example.json());

        answer.statusCode(201);
    }

    @Test
    void refusesAListThatIsFarTooLongWithoutLookingAtItsItems() {
        var themes = items(20_000, "\"theme-%d\"");

        var refusal = post(anInitiative().with("/themes", themes).json());

        refusal.statusCode(400)
                .body("errors.pointer", contains("#/themes", "#"))
                .body("errors.code", contains("too-many", "too-many"));
    }

    @Test
    void saysThatThereAreMoreViolationsThanItTells() {
        var body =
                anInitiative().with("/themes", items(90, "\"theme-%d\"")).with("/actors", items(30, "{\"kind\": %d}"));

        var refusal = post(body.json());

        refusal.statusCode(400).body("errors", hasSize(100)).body("detail", containsString("the first 100 are listed"));
    }
}
