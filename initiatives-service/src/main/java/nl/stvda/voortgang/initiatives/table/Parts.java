package nl.stvda.voortgang.initiatives.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Several values in one cell, with a bar between them. Blanks around a bar mean nothing. A backslash takes the character
 * after it literally, so that every text can be written and is read back as it was.
 */
final class Parts {

    private static final char BAR = '|';
    private static final char BACKSLASH = '\\';

    private Parts() {}

    /** Empty parts at the end are left out. */
    static String join(Stream<String> parts) {
        var written = new ArrayList<>(parts.map(Parts::escape).toList());
        while (!written.isEmpty() && written.getLast().isEmpty()) {
            written.removeLast();
        }
        return String.join(" | ", written);
    }

    private static String escape(String part) {
        var escaped = new StringBuilder();
        for (var index = 0; index < part.length(); index++) {
            var character = part.charAt(index);
            var isAtEnd = index == 0 || index == part.length() - 1;
            if (character == BAR || character == BACKSLASH || (character == ' ' && isAtEnd)) {
                escaped.append(BACKSLASH);
            }
            escaped.append(character);
        }
        return escaped.toString();
    }

    static List<String> split(String text) {
        var parts = new ArrayList<String>();
        var part = new Part();
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            if (character == BACKSLASH && index + 1 < text.length()) {
                index++;
                part.literal(text.charAt(index));
            } else if (character == BAR) {
                parts.add(part.end());
            } else {
                part.add(character);
            }
        }
        parts.add(part.end());
        return parts;
    }

    /** The part that is being read. */
    private static final class Part {

        private final StringBuilder text = new StringBuilder();
        /** How much of it stays whatever stands behind it. */
        private int kept;

        void literal(char character) {
            text.append(character);
            kept = text.length();
        }

        void add(char character) {
            if (character != ' ') {
                literal(character);
            } else if (!text.isEmpty()) {
                text.append(character);
            }
        }

        String end() {
            var whole = text.substring(0, kept);
            text.setLength(0);
            kept = 0;
            return whole;
        }
    }
}
