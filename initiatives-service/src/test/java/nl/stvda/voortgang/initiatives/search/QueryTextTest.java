package nl.stvda.voortgang.initiatives.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stvda.voortgang.initiatives.search.QueryText.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {

    private static Term word(String words) {
        return new Term(words, false, false);
    }

    private static Term phrase(String words) {
        return new Term(words, true, false);
    }

    @Test
    void asksForEveryWord() {
        assertThat(QueryText.of("Eén cursus").groups()).containsExactly(List.of(word("een")), List.of(word("cursus")));
    }

    @Test
    void takesWordsInQuotesTogether() {
        assertThat(QueryText.of("\"Human in control\" AI").groups())
                .containsExactly(List.of(phrase("human in control")), List.of(word("ai")));
    }

    @Test
    void leavesOutWhatHasAMinus() {
        assertThat(QueryText.of("-webinar -\"op afstand\"").groups())
                .containsExactly(
                        List.of(new Term("webinar", false, true)), List.of(new Term("op afstand", true, true)));
    }

    @Test
    void takesEitherSideOfOr() {
        assertThat(QueryText.of("cursus or training OR les nu").groups())
                .containsExactly(List.of(word("cursus"), word("training"), word("les")), List.of(word("nu")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"or cursus", "cursus or", "cursus \"", "\"\" cursus", "- cursus", "cursus 🎉"})
    void takesHalfAnOperatorForAWordOrForNothing(String typed) {
        assertThat(QueryText.of(typed).groups()).contains(List.of(word("cursus")));
    }

    @Test
    void takesAMinusOrAQuoteInsideAWordForPunctuation() {
        assertThat(QueryText.of("e-learning a\"b").groups())
                .containsExactly(List.of(word("e learning")), List.of(word("a b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "🎉🎉", "\"\"", "-", "& | ! ( )", "'"})
    void asksForNothingWithoutALetterOrDigit(String typed) {
        assertThat(QueryText.of(typed).isEmpty()).isTrue();
    }
}
