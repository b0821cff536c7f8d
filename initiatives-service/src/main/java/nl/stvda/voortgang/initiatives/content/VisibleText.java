package nl.stvda.voortgang.initiatives.content;

/** Tells a text that shows something from one that shows nothing, although characters are in it. */
final class VisibleText {

    /** Letters and symbols by their category, which are drawn as nothing: Hangul fillers, a Braille cell without dots. */
    private static final String DRAWN_AS_NOTHING = "\u115F\u1160\u2800\u3164\uFFA0";

    private VisibleText() {}

    static boolean isBlank(String text) {
        return text.codePoints().noneMatch(VisibleText::isVisible);
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
