package nl.stvda.voortgang.initiatives.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {

    private static final TextCheck LINE = new TextCheck(10, false);
    private static final TextCheck TEXT = new TextCheck(10, true);

    @ParameterizedTest
    @ValueSource(strings = {"a", "0123456789", "Coöp €", "日本", "👩‍💻", "a\u200bb", "‘x’"})
    void acceptsWhatPeopleWrite(String text) {
        assertThat(LINE.broken(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003", "\t"})
    void missesAText(String text) {
        assertThat(TEXT.broken(text)).containsExactly("{blank}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb"})
    void allowsLinesToBreakInLongTextsOnly(String text) {
        assertThat(TEXT.broken(text)).isEmpty();
        assertThat(LINE.broken(text)).containsExactly("{unreadable-text}");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\0', '\u0007', '\u001b', '\u007f', '\u0085', '\ud83d', '\ude00'})
    void refusesControlCharactersAndHalves(char character) {
        assertThat(TEXT.broken("a" + character + "b")).containsExactly("{unreadable-text}");
    }

    @Test
    void countsExactly() {
        assertThat(LINE.broken("0123456789")).isEmpty();
        assertThat(LINE.broken("01234567890")).containsExactly("{too-long}");
    }

    @Test
    void namesEverythingAtOnce() {
        assertThat(LINE.broken("0123456789\0")).containsExactly("{too-long}", "{unreadable-text}");
    }
}
