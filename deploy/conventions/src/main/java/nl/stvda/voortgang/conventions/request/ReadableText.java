package nl.stvda.voortgang.conventions.request;

/**
 * What every text of every request may hold, wherever it stands: in a body, a query or a cell of a file. Texts are kept as
 * they are given, byte for byte, so what cannot be kept or would mislead a reader is refused and not replaced.
 */
public final class ReadableText {

    /** Letters and symbols by their category, which are drawn as nothing: Hangul fillers, a Braille cell without dots. */
    private static final String DRAWN_AS_NOTHING = "\u115F\u1160\u2800\u3164\uFFA0";

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private ReadableText() {}

    /** Whether a character that no text may hold is in it; tabs and line breaks are for the field to allow or not. */
    public static boolean isUnreadable(String text) {
        return text.codePoints().anyMatch(ReadableText::isUnreadable);
    }

    /** What is left without the characters that no text may hold. */
    static String readablePart(String text) {
        return text.codePoints()
                .filter(character -> !isUnreadable(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Control characters, halves of characters and noncharacters cannot be stored or shown. What embeds, overrides or
     * isolates a direction of writing makes a text read otherwise than it is, beyond its own end too; the marks that
     * letters of right-to-left scripts need do not, and neither do the joiners of scripts and emoji.
     */
    private static boolean isUnreadable(int character) {
        return switch (character) {
            case '\n', '\r', '\t' -> false;
            case BYTE_ORDER_MARK -> true;
            default ->
                switch (Character.getType(character)) {
                    case Character.CONTROL, Character.SURROGATE -> true;
                    default -> turnsDirection(character) || isAnnotation(character) || isNoncharacter(character);
                };
        };
    }

    private static boolean turnsDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }

    private static boolean isAnnotation(int character) {
        return character >= 0xFFF9 && character <= 0xFFFB;
    }

    private static boolean isNoncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    /** As much of a text as fits into so many UTF-16 characters, never with half of a character at its end. */
    public static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** Whether there is nothing to see in it, although characters may be in it. */
    public static boolean isBlank(String text) {
        return text.codePoints().noneMatch(ReadableText::isVisible);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    // a mark changes the look of a letter before it
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> DRAWN_AS_NOTHING.indexOf(character) < 0;
        };
    }
}
