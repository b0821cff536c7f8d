package nl.stvda.voortgang.conventions.intake;

import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.request.ReadableText;

/** What programs say of a failure, as people may read it. */
public final class PlainWords {

    private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:[a-z_][\\w$]*\\.)+[A-Z][\\w$.]*:?");
    private static final Pattern BLANK = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");

    private PlainWords() {}

    /**
     * The beginning, in one line: without zero characters, which PostgreSQL cannot store, without line breaks and without
     * class names.
     */
    public static String of(String words, int most) {
        var withoutClasses = CLASS_NAME.matcher(words).replaceAll(" ");
        var line = BLANK.matcher(withoutClasses).replaceAll(" ").strip();
        return ReadableText.beginning(line, most);
    }
}
