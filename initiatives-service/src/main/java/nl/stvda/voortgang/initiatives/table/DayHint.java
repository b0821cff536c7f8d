package nl.stvda.voortgang.initiatives.table;

import java.util.Optional;
import java.util.regex.Pattern;

/** What to write in a cell instead of a day that cannot be read without a guess. */
public final class DayHint {

    private static final String RULE = "Give a day as year-month-day";
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    private DayHint() {}

    /** For the one who mends the cell. */
    public static String about(String cell) {
        return meant(cell.strip())
                .map(day -> "%s: write %s if the day comes first here.".formatted(RULE, day))
                .orElse(RULE + ": 2022-03-31. If only the month or the year is known, write 2022-03 or 2022.");
    }

    private static Optional<String> meant(String cell) {
        var parts = WRITTEN.matcher(cell);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var hyphens = "%s-%s-%s".formatted(parts.group(1), parts.group(2), parts.group(3));
        return Optional.of(Notation.DUTCH.day(hyphens)).filter(day -> !day.equals(hyphens));
    }
}
