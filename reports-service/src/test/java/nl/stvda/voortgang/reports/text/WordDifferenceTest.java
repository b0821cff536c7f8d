package nl.stvda.voortgang.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    private static String shown(String before, String after) {
        return WordDifference.between(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case ADDED -> "+" + piece.text() + "+";
                    case REMOVED -> "-" + piece.text() + "-";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "speelde twaalf keer, speelde dertien keer, speelde -twaalf-+dertien+ keer",
        "een, een twee, een+ twee+",
        "een twee, twee, -een -twee",
        "gelijk, gelijk, gelijk",
        "'', nieuw, +nieuw+"
    })
    void goesWordByWord(String before, String after, String expected) {
        assertThat(shown(before, after)).isEqualTo(expected);
    }

    @Test
    void showsLongTextsOneAfterTheOther() {
        var before = "a ".repeat(5_000);

        assertThat(WordDifference.between(before, before + "b")).hasSize(2);
        assertThat(WordDifference.between(before, before)).hasSize(1);
    }
}
