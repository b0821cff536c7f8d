package nl.stvda.voortgang.initiatives.workbook;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which styles show a number as a day, or as a month only: in a workbook nothing else tells a day from a number, and a
 * program keeps the month that somebody typed as its first day.
 */
final class DayFormats {

    private static final int MOST_STYLES = 100_000;

    /** What stands in a format literally, or is a colour, a condition or a language. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"|\\\\.|_.|\\*.|\\[[^\\]]*+\\]");

    private static final Pattern DAY = Pattern.compile("[dD]");
    private static final Pattern YEAR = Pattern.compile("[yY]");

    /** Formats that have a number and no text in the file (ISO/IEC 29500-1, 18.8.30), those of East Asia included. */
    private static final Set<Integer> KNOWN =
            Set.of(14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    /** As above: mmm-yy. */
    private static final Set<Integer> KNOWN_MONTHS = Set.of(17);

    private final BitSet days = new BitSet();
    private final BitSet months = new BitSet();

    private DayFormats() {}

    static DayFormats none() {
        return new DayFormats();
    }

    static DayFormats read(XmlPart part) throws IOException {
        var ofDays = new HashSet<>(KNOWN);
        var ofMonths = new HashSet<>(KNOWN_MONTHS);
        var formats = new DayFormats();
        for (var name = part.nextIn("cellXfs"); name != null; name = part.nextIn("cellXfs")) {
            if (name.equals("numFmt")) {
                var id = number(part.attribute("numFmtId"));
                var code = plain(part.attribute("formatCode"));
                var hasDay = DAY.matcher(code).find();
                note(ofDays, id, hasDay);
                note(ofMonths, id, !hasDay && YEAR.matcher(code).find());
            } else if (name.equals("cellXfs")) {
                formats.readStyles(part, ofDays, ofMonths);
                return formats;
            }
        }
        return formats;
    }

    private static String plain(@Nullable String code) {
        return code == null ? "" : LITERAL.matcher(code).replaceAll("");
    }

    private static void note(Set<Integer> formats, int id, boolean isOne) {
        if (isOne) {
            formats.add(id);
        } else {
            formats.remove(id);
        }
    }

    private void readStyles(XmlPart part, Set<Integer> ofDays, Set<Integer> ofMonths) throws IOException {
        var style = 0;
        for (var name = part.nextIn("cellXfs"); name != null; name = part.nextIn("cellXfs")) {
            if (name.equals("xf") && style < MOST_STYLES) {
                var format = number(part.attribute("numFmtId"));
                days.set(style, ofDays.contains(format));
                months.set(style, ofMonths.contains(format));
                style++;
            }
        }
    }

    boolean showDay(@Nullable String style) {
        return has(days, style);
    }

    boolean showMonth(@Nullable String style) {
        return has(months, style);
    }

    private static boolean has(BitSet styles, @Nullable String style) {
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
