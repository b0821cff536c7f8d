package nl.stvda.voortgang.initiatives.table;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What to write in a cell instead of a number that cannot be read without a guess. */
public final class NumberHint {

    private static final String RULE =
            "Give a number in digits, with a point before decimals, nothing between thousands and no currency sign";

    /** The start is the number, whatever currency stands before it; words for large numbers may follow. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)(?:€|eur|euro)?\\s*([\\d.,' ]*\\d)(?:,-|,--|,=)?\\s*([a-z.]*)\\s*(?:€|eur|euro)?");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([., '])\\d{3}(?:\\1\\d{3})*");
    private static final Pattern DECIMALS = Pattern.compile("(.*\\d)[.,](\\d{1,2})");
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("", 0),
            Map.entry("euro", 0),
            Map.entry("eur", 0),
            Map.entry("duizend", 3),
            Map.entry("mln", 6),
            Map.entry("mln.", 6),
            Map.entry("miljoen", 6),
            Map.entry("million", 6),
            Map.entry("mld", 9),
            Map.entry("mld.", 9),
            Map.entry("miljard", 9),
            Map.entry("billion", 9));

    private NumberHint() {}

    /** For the one who mends the cell. */
    public static String about(String cell) {
        return meant(plainBlanks(cell))
                .map(number -> "%s: write %s if that is what is meant.".formatted(RULE, number.toPlainString()))
                .orElse(RULE + ": 1000.50.");
    }

    /** Spreadsheets group thousands with blanks that do not break a line. */
    private static String plainBlanks(String cell) {
        return cell.replaceAll("[\\u00A0\\u2007\\u2009\\u202F]", " ").strip();
    }

    private static Optional<BigDecimal> meant(String cell) {
        var written = WRITTEN.matcher(cell);
        if (!written.matches()) {
            return Optional.empty();
        }
        var zeros = ZEROS.get(written.group(2).toLowerCase(Locale.ROOT));
        return zeros == null
                ? Optional.empty()
                : number(written.group(1).strip()).map(number -> number.scaleByPowerOfTen(zeros));
    }

    private static Optional<BigDecimal> number(String digits) {
        var decimals = DECIMALS.matcher(digits);
        return decimals.matches()
                ? whole(decimals.group(1)).map(whole -> new BigDecimal(whole + "." + decimals.group(2)))
                : whole(digits).map(BigDecimal::new);
    }

    private static Optional<String> whole(String digits) {
        return digits.chars().allMatch(Character::isDigit)
                ? Optional.of(digits)
                : Optional.of(digits)
                        .filter(grouped -> THOUSANDS.matcher(grouped).matches())
                        .map(grouped -> grouped.replaceAll("\\D", ""));
    }
}
