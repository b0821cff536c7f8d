package nl.stvda.voortgang.reports.dashboard.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stvda.voortgang.reports.dashboard.initiatives.Found.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundTest {

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "druk, Werkdruk en druk, Werk[druk] en [druk]",
        "CURSUS, Een cursus, Een [cursus]",
        "cafe, In het café, In het [café]",
        "'\"human in\" -webinar', Human in webinar, [Human] [in] webinar",
        "niets, Iets anders, Iets anders",
        "a, Een a, Een a"
    })
    void marksTheWordsThatAreSought(String sought, String text, String expected) {
        assertThat(shown(Found.of(Optional.of(sought)).in(text))).isEqualTo(expected);
    }

    @Test
    void showsWhatStandsAroundTheFirstWord() {
        var text = "woord ".repeat(60) + "**doel** " + "einde ".repeat(60);

        var around = Found.of(Optional.of("doel")).around(text).map(FoundTest::shown);

        assertThat(around)
                .hasValueSatisfying(shown -> assertThat(shown)
                        .startsWith("… woord")
                        .contains("[doel]")
                        .endsWith("einde …")
                        .hasSizeLessThan(300));
    }

    @Test
    void showsNothingWhereNoneOfTheWordsIs() {
        assertThat(Found.of(Optional.of("doel")).around("iets anders")).isEmpty();
    }
}
