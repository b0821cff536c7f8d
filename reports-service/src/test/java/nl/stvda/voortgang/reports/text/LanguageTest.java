package nl.stvda.voortgang.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en                     | ENGLISH
        en-GB                  | ENGLISH
        EN-us                  | ENGLISH
        nl                     | DUTCH
        nl-BE, en;q=0.9        | DUTCH
        en;q=0.3, nl;q=0.7     | DUTCH
        nl;q=0.3, en;q=0.7     | ENGLISH
        de, fr;q=0.9, en;q=0.1 | ENGLISH
        de                     | DUTCH
        *                      | DUTCH
        nl;q=0, *              | ENGLISH
        nl;q=0                 | DUTCH
        de, *;q=0.5            | DUTCH
        en, nl                 | ENGLISH
        enx                    | DUTCH
        ;;;=                   | DUTCH
        ''                     | DUTCH
        """)
    void suitsTheReader(String acceptLanguage, Language language) {
        assertThat(Language.preferred(acceptLanguage)).isEqualTo(language);
    }

    @Test
    void isDutchWhereTheReaderSaysNothing() {
        assertThat(Language.preferred(null)).isEqualTo(Language.DUTCH);
    }
}
