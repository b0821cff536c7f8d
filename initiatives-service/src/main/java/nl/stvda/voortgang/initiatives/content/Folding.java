package nl.stvda.voortgang.initiatives.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Takes off what people leave out when they search: capitals, accents and punctuation. */
public final class Folding {

    /** Letters that Unicode does not take apart, though people type them as others. */
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'ß', "ss", (int) 'ø', "o", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'đ', "d", (int) 'ł', "l",
            (int) 'ı', "i");

    private Folding() {}

    /** Letters and digits in lower case, one space between words; empty where nothing of that is in the text. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(character -> !isAccent(character))
                .forEach(character -> append(folded, character));
        return folded.toString().stripTrailing();
    }

    private static boolean isAccent(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static void append(StringBuilder folded, int character) {
        if (PLAIN.containsKey(character)) {
            folded.append(PLAIN.get(character));
        } else if (Character.isLetterOrDigit(character)) {
            folded.appendCodePoint(character);
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }
}
