package nl.stvda.voortgang.initiatives.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import nl.stvda.voortgang.conventions.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {

    private static final Columns COLUMNS = new Columns(new Languages(List.of("nl", "en"), "en", "nl"));

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static JsonNode thereAndBack(JsonNode initiative, Notation notation) {
        var back = JsonNodeFactory.instance.objectNode();
        for (var column : COLUMNS.all()) {
            column.read(FormulaGuard.unguard(FormulaGuard.guard(column.cell(initiative))), notation, back);
        }
        return back;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"externalId\": \"a\", \"themes\": [\"x\", \"y\"], \"title\": {\"nl\": \"a\", \"en\": \"b\"}}",
                "{\"period\": {\"start\": \"2022-01-01\"}, \"reach\": {\"count\": 13, \"unit\": \"people\"}}",
                "{\"actors\": [{\"name\": \"a\"}, {\"name\": \"b\", \"kind\": \"company\"}]}",
                "{\"actors\": [{\"name\": \" a | b\\\\ \"}, {\"name\": \" \"}, {\"name\": \"\\\\ \"}, {\"name\": \"a  b\"}]}",
                "{\"actors\": [{\"name\": \"line\u2028separator\"}, {\"name\": \"=1\"}]}",
                "{\"links\": [{\"url\": \"https://a.example\"}, {\"url\": \"https://b.example/?a|b\", \"label\": {\"en\": \"|\"}}]}",
                "{\"amounts\": [{\"value\": 2.50, \"currency\": \"EUR\", \"per\": \"once\", \"note\": {\"en\": \"n\"}}]}",
                "{\"amounts\": [{\"value\": 1E+3, \"currency\": \"EUR\", \"per\": \"once\", \"qualifier\": \"about\"}]}",
                "{\"description\": {\"nl\": \"- a\\r\\n- \\\"b\\\"; c, d\\n\"}, \"contact\": {\"phone\": \"+31 70\"}}",
            })
    void keepsEveryValueThereAndBack(String json) throws Exception {
        var initiative = JSON.readTree(json);

        for (var notation : Notation.values()) {
            var back = thereAndBack(initiative, notation);

            // as text, since trees count 2.5 and 2.50 as one
            assertThat(JSON.readTree(back.toString()).toString()).isEqualTo(initiative.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "#/title/nl, title.nl",
        "#/title, title.nl",
        "#/period, period.start",
        "#/period/end, period.end",
        "#/actors/3/name, actors",
        "#/themes/0, themes",
        "#/amounts/0/note/en, amounts",
        "#/externalId, externalId",
    })
    void isFoundByThePlaceInJson(String pointer, String label) {
        var column = COLUMNS.at(pointer);

        assertThat(column).map(Column::label).contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "", "#/other", "#/titles"})
    void isNotFoundByAnotherPlace(String pointer) {
        assertThat(COLUMNS.at(pointer)).isEmpty();
    }

    @Test
    void aTextHasOneForEachLanguageOfTheInstallation() {
        var columns = new Columns(new Languages(List.of("fi", "sv", "en"), "en", "en"));

        assertThat(columns.labels())
                .contains("title.fi, title.sv, title.en, description.fi, description.sv, description.en, period.start")
                .doesNotContain(".nl");
        assertThat(columns.needed())
                .anySatisfy(group -> assertThat(group)
                        .extracting(Column::label)
                        .containsExactly("title.fi", "title.sv", "title.en"));
    }

    @Test
    void leavesWhatIsNoNumberForTheRulesToName() {
        var initiative = JsonNodeFactory.instance.objectNode();

        COLUMNS.labelled("reach.count").orElseThrow().read("many", Notation.DUTCH, initiative);
        COLUMNS.labelled("amounts")
                .orElseThrow()
                .read("1.000,00 | EUR | once | about | nl | en | more", Notation.DUTCH, initiative);

        assertThat(initiative.at("/reach/count").isTextual()).isTrue();
        assertThat(initiative.at("/amounts/0/value").textValue()).isEqualTo("1.000,00");
        assertThat(initiative.at("/amounts/0/part 7").textValue()).isEqualTo("more");
    }
}
