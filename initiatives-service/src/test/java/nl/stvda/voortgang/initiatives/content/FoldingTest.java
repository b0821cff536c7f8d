package nl.stvda.voortgang.initiatives.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Café, cafe",
        "'  Eén   CAO--akkoord! ', een cao akkoord",
        "coördinatie/financiën, coordinatie financien",
        "Straße Łódź Øre, strasse lodz ore",
        "e-learning, e learning",
        "'100% (zeker)', 100 zeker",
        "ﬁnale, finale",
        "'🎉 % _ & \\', ''",
        "'', ''",
        "Ελλάδα, ελλαδα",
    })
    void keepsLettersAndDigitsOnly(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }
}
