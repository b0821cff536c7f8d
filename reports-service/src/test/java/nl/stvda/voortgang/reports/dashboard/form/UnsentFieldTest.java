package nl.stvda.voortgang.reports.dashboard.form;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.dashboard.form.SentForm.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsentFieldTest {

    private static final UnsentMessages WORDS = new UnsentMessages() {

        @Override
        public String part(String word) {
            return "<" + word + ">";
        }

        @Override
        public String choices() {
            return "";
        }
    };

    private static UnsentField field(String name, String value) {
        return UnsentField.of(new Field(name, value), WORDS, new Language("en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        text; <text>
        /title/nl; <title>, Dutch
        /amounts/0/value; <amounts>, 1, <value>
        """)
    void isNamedInWords(String name, String label) {
        assertThat(field(name, "a").label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        tag; "4"
        version; 12
        /level; sectoral
        hash; a1b2c3
        """)
    void isSentAlongUnseenWhereItWasNotTyped(String name, String value) {
        assertThat(field(name, value).shown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        /title/nl; kort
        /somethingNew; Whole sentences are typed.
        """)
    void isShownWhereItWasTyped(String name, String value) {
        assertThat(field(name, value).shown()).isTrue();
    }
}
