package nl.stvda.voortgang.initiatives.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }

    private static String between(String before, String after) throws Exception {
        return new ObjectMapper()
                .writeValueAsString(Difference.between(json(before), json(after)))
                .replace('"', '\'');
    }

    @Test
    void isEmptyWhereAllIsTheSame() throws Exception {
        assertThat(between("{\"a\": [1, {\"b\": 2}]}", "{\"a\": [1, {\"b\": 2}]}"))
                .isEqualTo("[]");
    }

    @Test
    void namesEachFieldThatSaysSomethingElse() throws Exception {
        var difference = between(
                "{\"title\": {\"nl\": \"Oud\", \"en\": \"Same\"}, \"level\": \"company\"}",
                "{\"title\": {\"nl\": \"Nieuw\", \"en\": \"Same\"}, \"level\": \"sectoral\"}");

        assertThat(difference)
                .isEqualTo("[{'pointer':'/title/nl','before':'Oud','after':'Nieuw'},"
                        + "{'pointer':'/level','before':'company','after':'sectoral'}]");
    }

    @Test
    void tellsWhatCameAndWhatWent() throws Exception {
        var difference = between("{\"reach\": {\"count\": 1}}", "{\"contact\": \"x\"}");

        assertThat(difference)
                .isEqualTo("[{'pointer':'/reach','before':{'count':1}},{'pointer':'/contact','after':'x'}]");
    }

    @Test
    void looksIntoAListThatKeptItsLength() throws Exception {
        assertThat(between("{\"links\": [{\"url\": \"a\"}, 2]}", "{\"links\": [{\"url\": \"b\"}, 2]}"))
                .isEqualTo("[{'pointer':'/links/0/url','before':'a','after':'b'}]");
    }

    @Test
    void showsAListThatBecameLongerAsAWhole() throws Exception {
        assertThat(between("{\"themes\": [\"a\"]}", "{\"themes\": [\"b\", \"a\"]}"))
                .isEqualTo("[{'pointer':'/themes','before':['a'],'after':['b','a']}]");
    }

    @Test
    void pointsAtNamesThatNeedEscaping() throws Exception {
        var difference = Difference.between(json("{\"a/b~c\": 1}"), json("{\"a/b~c\": 2}"));

        assertThat(difference).singleElement().satisfies(one -> {
            assertThat(one.pointer()).isEqualTo("/a~1b~0c");
            assertThat(JsonPointer.compile(one.pointer()).getMatchingProperty()).isEqualTo("a/b~c");
        });
    }
}
