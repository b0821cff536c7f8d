package nl.stvda.voortgang.initiatives.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How days and numbers may be written in the cells of a file. Which one it is follows from the separator: only where a
 * comma stands before decimals do spreadsheet programs put semicolons between cells.
 */
public enum Notation {
    /** 2022-01-10 and 1000.50, and nothing else. */
    INTERNATIONAL,
    /**
     * Also 10-1-2022, 1-2022 and 1000,50, as a Dutch spreadsheet program writes them. A day comes first wherever hyphens stand
     * between the parts, and one or two digits behind a comma are no thousands, so nothing of this is a guess.
     */
    DUTCH;

    /** No longer than the digits that a JSON number may have. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,99})(\\.\\d{1,99})?([eE][+-]?\\d{1,3})?");

    private static final Pattern DUTCH_NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,99}),\\d{1,2}");
    private static final Pattern DUTCH_MONTH = Pattern.compile("(\\d{1,2})-(\\d{4})");
    private static final Pattern DUTCH_DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");

    Optional<BigDecimal> number(String text) {
        var isNumber = NUMBER.matcher(text).matches()
                || (this == DUTCH && DUTCH_NUMBER.matcher(text).matches());
        return isNumber ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** A day or a month as ISO 8601 has it; what is neither stays as it is. */
    String day(String text) {
        var month = DUTCH_MONTH.matcher(text);
        if (this == DUTCH && month.matches()) {
            return "%s-%2s".formatted(month.group(2), month.group(1)).replace(' ', '0');
        }
        var parts = DUTCH_DAY.matcher(text);
        if (this != DUTCH || !parts.matches()) {
            return text;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(parts.group(3)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(1)))
                    .toString();
        } catch (DateTimeException noSuchDay) {
            return text;
        }
    }
}
