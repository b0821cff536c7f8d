package nl.stvda.voortgang.conventions.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispositionTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        verslag.pdf      | attachment; filename="verslag.pdf"; filename*=UTF-8''verslag.pdf
        een verslag.pdf  | attachment; filename="een verslag.pdf"; filename*=UTF-8''een%20verslag.pdf
        café.pdf         | attachment; filename="cafe.pdf"; filename*=UTF-8''caf%C3%A9.pdf
        € 5.pdf          | attachment; filename="_ 5.pdf"; filename*=UTF-8''%E2%82%AC%205.pdf
        100%.pdf         | attachment; filename="100_.pdf"; filename*=UTF-8''100%25.pdf
        it's (a;b).pdf   | attachment; filename="it's (a;b).pdf"; filename*=UTF-8''it%27s%20%28a%3Bb%29.pdf
        """)
    void isRightForOldClientsAndNew(String name, String expected) {
        var header = Disposition.saveAs(name);

        assertThat(header).isEqualTo(expected);
    }
}
