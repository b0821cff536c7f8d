package nl.stvda.voortgang.conventions.date;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date as exactly as it is known: a day, a month or a year. It is kept as it was said, so that no day is invented;
 * where days have to be compared, it stands for all days from {@link #first} to {@link #last}.
 */
@JsonDeserialize(using = PartialDateReader.class)
@Schema(
        name = "PartialDate",
        description = "A day, or only the month or the year where no more is known",
        type = SchemaType.STRING,
        pattern = "\\d{4}(-\\d{2}(-\\d{2})?)?",
        examples = {"2022-03-10", "2022-03", "2022"})
public record PartialDate(LocalDate first, Precision precision) {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** How exactly it is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** The day is the first of its month or year where no more is known, so that equal dates are equal. */
    public PartialDate {
        first = switch (precision) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(1);
            case YEAR -> first.withDayOfYear(1);
        };
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /**
     * Reads year-month-day, year-month or year.
     *
     * @throws DateTimeException if it is none of these, or no such day or month exists
     */
    public static PartialDate parse(String text) {
        if (MONTH.matcher(text).matches()) {
            return new PartialDate(YearMonth.parse(text).atDay(1), Precision.MONTH);
        }
        if (YEAR.matcher(text).matches()) {
            return new PartialDate(Year.parse(text).atDay(1), Precision.YEAR);
        }
        return of(LocalDate.parse(text));
    }

    /** The last day that it can be. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR -> first.withDayOfYear(first.lengthOfYear());
        };
    }

    /** As {@link #parse} reads it. */
    @Override
    @JsonValue
    public String toString() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> "%04d".formatted(first.getYear());
        };
    }
}
