package nl.stvda.voortgang.reports.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the key of something that people make looks like, so that it can stand in an address as it is. */
public final class Slug {

    /** Words in lower case, with hyphens between them. */
    public static final String PATTERN = "[a-z0-9]+(?:-[a-z0-9]+)*";

    public static final int LONGEST = 64;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /** A key that reads like these words; empty where none of their letters can stand in one. */
    public static String of(String words) {
        var letters =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        var slug = OTHERS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
        return slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("^-|-$", "");
    }
}
