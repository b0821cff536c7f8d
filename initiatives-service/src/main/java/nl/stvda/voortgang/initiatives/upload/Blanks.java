package nl.stvda.voortgang.initiatives.upload;

import java.util.stream.Collectors;

/** Blanks in a table, of which spreadsheets have more kinds than the blank of the keyboard. */
final class Blanks {

    private Blanks() {}

    /** Without blanks around it. */
    static String strip(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether nothing else is in it. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(Blanks::isBlank);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** With a name in the place of each character that shows nothing, so that a reader sees what is there. */
    static String shown(String text) {
        return text.codePoints()
                .mapToObj(character -> isBlank(character) && character != ' '
                        ? "[U+%04X]".formatted(character)
                        : Character.toString(character))
                .collect(Collectors.joining());
    }
}
