package nl.stvda.voortgang.initiatives.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold, or would change, stand in a workbook as _x000D_ (ISO/IEC 29500-1, ST_Xstring). */
public final class EscapedText {

    private static final int HEXADECIMAL = 16;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String read(String written) {
        return written.contains("_x")
                ? ESCAPED.matcher(written)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(match.group(1), HEXADECIMAL))))
                : written;
    }

    /** What only looks like such a character is written so that it is read as it was. */
    public static String write(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll("_x005F$0") : text;
    }
}
