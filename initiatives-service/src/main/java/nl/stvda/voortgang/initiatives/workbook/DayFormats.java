package nl.stvda.voortgang.initiatives.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which styles show a number as a day: in a workbook nothing else tells a day from a number. */
final class DayFormats {

    private static final int MOST_STYLES = 100_000;

    /** What stands in a format literally, or is a colour, a condition or a language. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"|\\\\.|_.|\\*.|\\[[^\\]]*+\\]");

    private static final Pattern DAY = Pattern.compile("[yYdD]");

    /** Formats that have a number and no text in the file (ISO/IEC 29500-1, 18.8.30), those of East Asia included. */
    private static final Set<Integer> KNOWN =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private final BitSet styles = new BitSet();

    private DayFormats() {}

    static DayFormats none() {
        return new DayFormats();
    }

    static DayFormats read(XmlPart part) throws IOException {
        var days = new HashSet<>(KNOWN);
        var formats = new DayFormats();
        for (var name = part.nextIn("cellXfs"); name != null; name = part.nextIn("cellXfs")) {
            if (name.equals("numFmt")) {
                note(days, number(part.attribute("numFmtId")), part.attribute("formatCode"));
            } else if (name.equals("cellXfs")) {
                formats.readStyles(part, days);
                return formats;
            }
        }
        return formats;
    }

    private static void note(Set<Integer> days, int id, @Nullable String code) {
        if (code != null && DAY.matcher(LITERAL.matcher(code).replaceAll("")).find()) {
            days.add(id);
        } else {
            days.remove(id);
        }
    }

    private void readStyles(XmlPart part, Set<Integer> days) throws IOException {
        var style = 0;
        for (var name = part.nextIn("cellXfs"); name != null; name = part.nextIn("cellXfs")) {
            if (name.equals("xf") && style < MOST_STYLES) {
                styles.set(style, days.contains(number(part.attribute("numFmtId"))));
                style++;
            }
        }
    }

    boolean showDay(@Nullable String style) {
        var number = number(style);
        return number >= 0 && styles.get(number);
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? -1 : Integer.parseInt(text);
        } catch (NumberFormatException nonsense) {
            return -1;
        }
    }
}
