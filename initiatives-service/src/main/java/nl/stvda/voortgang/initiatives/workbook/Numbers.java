package nl.stvda.voortgang.initiatives.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.date.PartialDate.Precision;

/** Numbers and days as a spreadsheet program shows them, of the binary fractions that it keeps. */
final class Numbers {

    /** What such a program shows at most; what it writes to the file may have two more, as 1000.4999999999999. */
    private static final MathContext SHOWN = new MathContext(15);

    /** The first of March 1900. Before it the count is off by one, because the programs know a leap day in 1900. */
    private static final int FIRST_SURE_DAY = 61;

    private static final LocalDate BEGIN = LocalDate.of(1899, 12, 30);
    private static final LocalDate BEGIN_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS_A_DAY = 86_400;

    private static final Pattern FIRST_OF_MONTH = Pattern.compile("^(\\d{4}-\\d{2})-01$");
    private static final Pattern FIRST_OF_YEAR = Pattern.compile("^(\\d{4})-01-01$");

    private Numbers() {}

    static String number(String written) throws IOException {
        return plain(value(written));
    }

    /** The day; with the time where it has one; the number where it is no day. */
    private static String day(String written, boolean from1904) throws IOException {
        var value = value(written);
        var first = from1904 ? 0 : FIRST_SURE_DAY;
        if (value < first || value >= LAST_DAY + 1) {
            return plain(value);
        }
        var seconds = Math.round(value * SECONDS_A_DAY);
        var day = (from1904 ? BEGIN_OF_1904 : BEGIN).plusDays(seconds / SECONDS_A_DAY);
        var time = seconds % SECONDS_A_DAY;
        return time == 0 ? day.toString() : day.atStartOfDay().plusSeconds(time).toString();
    }

    /** As exactly as it is shown: the month or year of its first day; any other day was typed as such and stays what it is. */
    static String day(String written, boolean from1904, Precision shown) throws IOException {
        var day = day(written, from1904);
        return switch (shown) {
            case DAY -> day;
            case MONTH -> FIRST_OF_MONTH.matcher(day).replaceFirst("$1");
            case YEAR -> FIRST_OF_YEAR.matcher(day).replaceFirst("$1");
        };
    }

    private static double value(String written) throws IOException {
        try {
            var value = Double.parseDouble(written);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException nonsense) {
            // told below
        }
        throw UnreadableWorkbook.damaged();
    }

    private static String plain(double value) {
        var shown = BigDecimal.valueOf(value).round(SHOWN).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }
}
