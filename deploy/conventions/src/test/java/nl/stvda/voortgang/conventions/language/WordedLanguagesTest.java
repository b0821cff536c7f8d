package nl.stvda.voortgang.conventions.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle {@code headings} has words in Finnish and English, {@code sentences} in Swedish and English. */
class WordedLanguagesTest {

    private static final Languages FINLAND = new Languages(List.of("fi", "sv", "en"), "en", "en");

    private static List<Language> languages(String... tags) {
        return Stream.of(tags).map(Language::new).toList();
    }

    @Test
    void areThoseOfTheInstallationThatThereAreWordsInAndFirstTheOneOfThePages() {
        assertThat(WordedLanguages.of(FINLAND, "headings")).isEqualTo(languages("en", "fi"));
        assertThat(WordedLanguages.of(FINLAND, "sentences")).isEqualTo(languages("en", "sv"));
    }

    @Test
    void haveWordsInEveryBundle() {
        assertThat(WordedLanguages.of(FINLAND, "headings", "sentences")).isEqualTo(languages("en"));
    }

    @Test
    void refuseAnInstallationWhosePagesHaveNoWords() {
        var swedish = new Languages(List.of("fi", "sv"), "fi", "sv");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordedLanguages.of(swedish, "headings"))
                .withMessageContaining("voortgang.languages.pages")
                .withMessageContaining("messages/headings_sv.properties");
    }
}
