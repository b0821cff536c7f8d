package nl.stvda.voortgang.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.conventions.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLanguagesTest {

    private static final PageLanguages DEFAULT = in("nl");

    private static PageLanguages in(String pages) {
        return new PageLanguages(new Languages(List.of("nl", "en"), "en", pages));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en                     | en
        en-GB                  | en
        EN-us                  | en
        nl                     | nl
        nl-BE, en;q=0.9        | nl
        en;q=0.3, nl;q=0.7     | nl
        nl;q=0.3, en;q=0.7     | en
        de, fr;q=0.9, en;q=0.1 | en
        de                     | nl
        *                      | nl
        nl;q=0, *              | en
        nl;q=0                 | nl
        de, *;q=0.5            | nl
        en, nl                 | en
        enx                    | nl
        ;;;=                   | nl
        ''                     | nl
        """)
    void suitsTheReader(String acceptLanguage, String language) {
        assertThat(DEFAULT.preferred(acceptLanguage).tag()).isEqualTo(language);
    }

    @Test
    void isTheOneOfTheInstallationWhereTheReaderSaysNothing() {
        assertThat(DEFAULT.preferred(null).tag()).isEqualTo("nl");
        assertThat(in("en").preferred(null).tag()).isEqualTo("en");
    }

    @Test
    void isNoneWithoutWords() {
        var languages = new PageLanguages(new Languages(List.of("fi", "sv", "en"), "en", "en"));

        assertThat(languages.preferred("fi, nl;q=0.9").tag()).isEqualTo("en");
        assertThat(languages.besides(new Language("en"))).isEmpty();
    }

    @Test
    void refusesToBeOneWithoutWordsByDefault() {
        assertThatIllegalArgumentException().isThrownBy(() -> in("fi")).withMessageContaining("messages/report_fi");
    }

    @Test
    void isCalledAsItsSpeakersCallIt() {
        assertThat(DEFAULT.besides(new Language("en")))
                .extracting(Language::name)
                .containsExactly("Nederlands");
        assertThat(new Language("fi").name()).isEqualTo("Suomi");
    }
}
