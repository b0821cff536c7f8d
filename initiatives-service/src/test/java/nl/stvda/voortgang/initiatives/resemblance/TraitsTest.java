package nl.stvda.voortgang.initiatives.resemblance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraitsTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/leergang,          http://www.Example.org/leergang/",
        "https://example.org,                   https://example.org/",
        "https://example.org:443/a,             http://example.org:80/a",
        "https://example.org/a#top,             https://example.org/a",
        "https://example.org/a?utm_source=mail, https://example.org/a",
        "https://example.org/a?b=1&a=2,         https://example.org/a?a=2&utm_medium=x&b=1",
    })
    void knowsAnAddressHoweverItIsWritten(String one, String other) {
        assertThat(Traits.address(one)).isEqualTo(Traits.address(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a,     https://example.org/b",
        "https://example.org/a,     https://example.org/A",
        "https://example.org/?id=1, https://example.org/?id=2",
        "https://example.org:8443,  https://example.org",
        "https://fnv.example.org,   https://cnv.example.org",
    })
    void tellsAddressesApart(String one, String other) {
        assertThat(Traits.address(one)).isNotEqualTo(Traits.address(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Leergang: digitalisering!, LEERGANG  digitalisering",
        "Café & coördinatie,        cafe coordinatie",
        "ﬁnanciën,                  financien",
    })
    void knowsWordsHoweverTheyAreWritten(String one, String other) {
        assertThat(Traits.words(one)).isEqualTo(Traits.words(other));
    }
}
