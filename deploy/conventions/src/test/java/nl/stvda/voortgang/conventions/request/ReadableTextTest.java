package nl.stvda.voortgang.conventions.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTextTest {

    /** A family, a Persian word, a flag, a mark of direction, a soft hyphen, a decomposed letter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍👩‍👧",
                "می‌خواهم",
                "🏴\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f",
                "אבג\u200e abc",
                "Ex\u00adcel",
                "e\u0301",
                "a\tb\r\nc",
                "❤\ufe0f",
            })
    void takesWhatPeopleWrite(String text) {
        assertThat(ReadableText.isUnreadable(text)).isFalse();
        assertThat(ReadableText.isBlank(text)).isFalse();
    }

    @Test
    void endsBeforeACharacterThatDoesNotFitWhole() {
        assertThat(ReadableText.beginning("ab👧c", 3)).isEqualTo("ab");
        assertThat(ReadableText.beginning("ab👧c", 4)).isEqualTo("ab👧");
        assertThat(ReadableText.beginning("ab👧c", 5)).isEqualTo("ab👧c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "\u001b",
                "\u007f",
                "\u0085",
                "\ud83d",
                "\ude00",
                "\ude00\ud83d",
                "\u202a",
                "\u202e",
                "\u2066",
                "\u2069",
                "\ufeff",
                "\ufff9",
                "\ufffe",
                "\uffff",
                "\ufdd0",
                "\ud83f\udffe",
            })
    void refusesWhatNoTextMayHold(String character) {
        assertThat(ReadableText.isUnreadable("a" + character + "b")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u00a0",
                "\u00ad",
                "\u034f",
                "\u115f",
                "\u1160",
                "\u180e",
                "\u200b",
                "\u200d",
                "\u2028",
                "\u2060",
                "\u2800",
                "\u3164",
                "\ufe0f",
                "\uffa0",
                "\udb40\udc41",
            })
    void isBlankWhereNothingIsSeen(String nothing) {
        assertThat(ReadableText.isBlank(nothing)).isTrue();
        assertThat(ReadableText.isBlank(nothing + "a" + nothing)).isFalse();
    }
}
