package nl.stvda.voortgang.reports.translation.xliff;

import static nl.stvda.voortgang.reports.translation.xliff.XliffBounds.DEEPEST;
import static nl.stvda.voortgang.reports.translation.xliff.XliffBounds.LONGEST_ATTRIBUTE;
import static nl.stvda.voortgang.reports.translation.xliff.XliffBounds.LONGEST_TEXT;
import static nl.stvda.voortgang.reports.translation.xliff.XliffBounds.MOST_ATTRIBUTES;
import static nl.stvda.voortgang.reports.translation.xliff.XliffBounds.MOST_ELEMENTS;
import static nl.stvda.voortgang.reports.translation.xliff.XliffBounds.MOST_UNITS;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stvda.voortgang.reports.translation.file.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bound lets the largest file in, and not one that is larger by one. */
class XliffBoundsTest {

    private static Stream<Arguments> bounds() {
        return Stream.of(
                bound(MOST_UNITS, count -> in("<unit/>".repeat(count)), "more than 2,000 units"),
                // the root is one
                bound(MOST_ELEMENTS - 1, count -> in("<x/>".repeat(count)), "more than 100,000 elements"),
                bound(DEEPEST - 1, count -> in("<x>".repeat(count) + "</x>".repeat(count)), "more than 20 levels"),
                bound(MOST_ATTRIBUTES, count -> in("<x %s/>".formatted(attributes(count))), "more than 30 attributes"),
                bound(
                        LONGEST_ATTRIBUTE,
                        length -> in("<x a=\"%s\"/>".formatted("a".repeat(length))),
                        "longer than 2,000 characters"),
                bound(LONGEST_TEXT, length -> in("a".repeat(length)), "longer than 100,000 characters"),
                bound(
                        LONGEST_TEXT,
                        length -> in("<![CDATA[%s]]>a".formatted("a".repeat(length - 1))),
                        "longer than 100,000 characters"));
    }

    private static Arguments bound(int most, IntFunction<String> file, String refusal) {
        return Arguments.of(refusal, most, file);
    }

    private static String in(String content) {
        return "<xliff>%s</xliff>".formatted(content);
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj("a%d=\"1\""::formatted).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bounds")
    void takesSoMuchAndNoMore(String refusal, int most, IntFunction<String> file) {
        assertThatNoException().isThrownBy(() -> XliffBounds.check(file.apply(most)));

        refuses(file.apply(most + 1), refusal);
    }

    @Test
    void refusesADocumentTypeSoThatNothingIsLookedUpOrMultiplied() {
        refuses("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>", "has a document type");
        refuses("<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><x/>", "has a document type");
    }

    @Test
    void refusesWhatIsNotWhole() {
        refuses("<xliff>", "not a whole XML file");
    }

    private static void refuses(String file, String why) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> XliffBounds.check(file))
                .withMessageContaining(why);
    }
}
