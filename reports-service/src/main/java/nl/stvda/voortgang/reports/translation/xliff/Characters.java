package nl.stvda.voortgang.reports.translation.xliff;

/** Which characters a file may have. */
final class Characters {

    private Characters() {}

    /** The library marks codes in a text with characters for private use, and takes one of ours for a mark of its own. */
    static boolean areAllPublic(String text) {
        return text.codePoints().noneMatch(character -> Character.getType(character) == Character.PRIVATE_USE);
    }
}
