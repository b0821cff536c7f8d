package nl.stvda.voortgang.initiatives.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.date.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Which styles show a number as a day, or as a month or a year only: in a workbook nothing else tells a day from a number, and
 * a program keeps the month that somebody typed as its first day.
 */
final class DayFormats {

    private static final int MOST_STYLES = 100_000;

    /** What stands in a format literally, or is a colour, a condition or a language. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"|\\\\.|_.|\\*.|\\[[^\\]]*+\\]");

    private static final Pattern DAY = Pattern.compile("[dD]");
    private static final Pattern MONTH = Pattern.compile("[mM]");
    private static final Pattern YEAR = Pattern.compile("[yY]");

    /** Formats that have a number and no text in the file (ISO/IEC 29500-1, 18.8.30), those of East Asia included. */
    private static final Map<Integer, Precision> KNOWN = Stream.concat(
                    Stream.of(14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58)
                            .map(id -> Map.entry(id, Precision.DAY)),
                    // mmm-yy
                    Stream.of(Map.entry(17, Precision.MONTH)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<Optional<Precision>> styles = new ArrayList<>();

    private DayFormats() {}

    static DayFormats none() {
        return new DayFormats();
    }

    static DayFormats read(XmlPart part) throws IOException {
        var known = new HashMap<>(KNOWN);
        var formats = new DayFormats();
        for (var name = part.nextIn("cellXfs"); name != null; name = part.nextIn("cellXfs")) {
            if (name.equals("numFmt")) {
                var id = number(part.attribute("numFmtId"));
                precision(plain(part.attribute("formatCode")))
                        .ifPresentOrElse(shown -> known.put(id, shown), () -> known.remove(id));
            } else if (name.equals("cellXfs")) {
                formats.readStyles(part, known);
                return formats;
            }
        }
        return formats;
    }

    private static String plain(@Nullable String code) {
        return code == null ? "" : LITERAL.matcher(code).replaceAll("");
    }

    private static Optional<Precision> precision(String code) {
        if (DAY.matcher(code).find()) {
            return Optional.of(Precision.DAY);
        }
        // without a year, m is a minute
        return YEAR.matcher(code).find()
                ? Optional.of(MONTH.matcher(code).find() ? Precision.MONTH : Precision.YEAR)
                : Optional.empty();
    }

    private void readStyles(XmlPart part, Map<Integer, Precision> known) throws IOException {
        for (var name = part.nextIn("cellXfs"); name != null; name = part.nextIn("cellXfs")) {
            if (name.equals("xf") && styles.size() < MOST_STYLES) {
                styles.add(Optional.ofNullable(known.get(number(part.attribute("numFmtId")))));
            }
        }
    }

    /** How exactly a day is shown in this style; empty where a number is. */
    Optional<Precision> shown(@Nullable String style) {
        var number = number(style);
        return number >= 0 && number < styles.size() ? styles.get(number) : Optional.empty();
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? -1 : Integer.parseInt(text);
        } catch (NumberFormatException nonsense) {
            return -1;
        }
    }
}
