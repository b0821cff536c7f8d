package nl.stvda.voortgang.conventions.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void keepsTheOrderOfTheInstallation() {
        var languages = new Languages(List.of("fi", "sv", "en"), "en", "en");

        assertThat(languages.listed()).isEqualTo("fi, sv, en");
    }

    @Test
    void namesEveryMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Languages(List.of("NL", "fi", "fi", "no language", "SR-latn"), "en", "?"))
                .withMessageContaining("write NL as nl.")
                .withMessageContaining("give fi once.")
                .withMessageContaining("no language is not a language tag of BCP 47.")
                .withMessageContaining("write SR-latn as sr-Latn.")
                .withMessageContaining("delivery: en is not one of the tags.")
                .withMessageContaining("pages: ? is not a language tag of BCP 47.");
    }

    @Test
    void refusesToHaveNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Languages(List.of(), "en", "en"))
                .withMessageContaining("give 1 to 12 languages");
    }
}
