package nl.stvda.voortgang.reports.dashboard.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Typed sent(Map<String, List<String>> fields) {
        var form = new MultivaluedHashMap<String, String>();
        fields.forEach(form::put);
        return Typed.sent(form);
    }

    private static String document(Map<String, List<String>> fields) {
        return sent(fields).document("draft").toString();
    }

    @Test
    void makesTheDocumentThatTheFieldsAreNamedAfter() throws JsonProcessingException {
        var document = document(Map.of(
                "/side", List.of("joint"),
                "/themes", List.of("dignity", "connecting"),
                "/title/nl", List.of(" Cursus "),
                "/description/nl", List.of("Een\r\ntwee"),
                "/amounts/0/value", List.of("1.250,50"),
                "/contact/name", List.of(""),
                "form-token", List.of("secret")));

        assertThat(JSON.readTree(document)).isEqualTo(JSON.readTree("""
            {"title":{"nl":"Cursus"},"description":{"nl":"Een\\ntwee"},"period":{},"side":"joint",
             "themes":["dignity","connecting"],"amounts":[{"value":1250.50}],"status":"draft"}"""));
    }

    @Test
    void numbersRowsAsTheApiCountsThem() {
        var typed = sent(Map.of(
                "/links/0/url", List.of(""),
                "/links/0/label/nl", List.of("  "),
                "/links/2/url", List.of("https://example.org/b"),
                "/links/10/url", List.of("https://example.org/c"),
                "/amounts/0/currency", List.of("EUR"),
                "/amounts/0/per", List.of("once")));

        assertThat(typed.text("/links/0/url")).isEqualTo("https://example.org/b");
        assertThat(typed.text("/links/1/url")).isEqualTo("https://example.org/c");
        assertThat(typed.rows("/links")).isEqualTo(2);
        assertThat(typed.rows("/amounts")).isZero();
    }

    @Test
    void survivesNamesThatNoFormOfOursHas() {
        var document = document(Map.of(
                "/side", List.of("joint"),
                "/side/nl", List.of("x"),
                "/links/999999999/url", List.of("y"),
                "/", List.of("z"),
                "/a/b/c/d/e/f", List.of("deep"),
                "/a~b", List.of("w")));

        assertThat(document).doesNotContain("deep", "\"w\"", "\"y\"", "\"z\"");
    }

    @ParameterizedTest
    @CsvSource({
        "31-3-2022, 2022-03-31",
        "1/12/2022, 2022-12-01",
        "2022-03-31, 2022-03-31",
        "3-2022, 2022-03",
        "2022-03, 2022-03",
        "' 2022 ', 2022",
        "maart 2022, maart 2022",
    })
    void readsADateAsExactlyAsItIsTyped(String typed, String sent) {
        assertThat(document(Map.of("/period/start", List.of(typed))))
                .contains("\"period\":{\"start\":\"%s\"}".formatted(sent));
    }

    @Test
    void showsWhatTheApiShows() throws JsonProcessingException {
        var shown = Typed.shown(JSON.readTree("""
            {"title":{"nl":"A"},"themes":["dignity"],"amounts":[{"value":1000000,"per":"once"}],"reach":null}"""));

        assertThat(shown.text("/title/nl")).isEqualTo("A");
        assertThat(shown.has("/themes", "dignity")).isTrue();
        assertThat(shown.text("/amounts/0/value")).isEqualTo("1000000");
        assertThat(shown.rows("/amounts")).isEqualTo(1);
    }

    @Test
    void tellsFieldsApart() {
        assertThat(Field.named("/links/2/label/en"))
                .isEqualTo(new Field("links.label", Optional.of(3), Optional.of(new Language("en"))));
        assertThat(Field.named("/period/start"))
                .isEqualTo(new Field("period.start", Optional.empty(), Optional.empty()));
        assertThat(Field.named("/title/nl-NL"))
                .isEqualTo(new Field("title", Optional.empty(), Optional.of(new Language("nl-NL"))));
    }

    @Test
    void findsWhatSomebodyElseChanged() {
        var yours = sent(Map.of("/title/nl", List.of("Mijn"), "/side", List.of("joint"), "/externalId", List.of("a")));
        var theirs = sent(Map.of(
                "/title/nl",
                List.of("Hun"),
                "/side",
                List.of("joint"),
                "/period/end",
                List.of("2022-01-01"),
                "/revision",
                List.of("3")));

        assertThat(Difference.between(yours, theirs))
                .containsExactlyInAnyOrder(
                        new Difference(Field.named("/title/nl"), "Mijn", "Hun"),
                        new Difference(Field.named("/period/end"), "", "2022-01-01"));
    }
}
