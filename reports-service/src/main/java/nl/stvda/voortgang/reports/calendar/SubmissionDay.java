package nl.stvda.voortgang.reports.calendar;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import nl.stvda.voortgang.conventions.request.QueryReader;

/** Reads the day that a plan is asked for; holidays are known for some centuries, of which these are ours. */
final class SubmissionDay {

    private static final String NAME = "submission";
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private SubmissionDay() {}

    static LocalDate in(MultivaluedMap<String, String> query) {
        var reader = new QueryReader(query, Set.of(NAME));
        if (!reader.has(NAME)) {
            reader.report(NAME, "required", "Give the day of the submission: year-month-day.");
        }
        var day =
                reader.parsed(NAME, SubmissionDay::day, "not-a-date", "Give a day from 2000 to 2100: year-month-day.");
        reader.refuseViolations();
        return day.orElseThrow();
    }

    static boolean isPlannable(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (!isPlannable(day)) {
                throw new IllegalArgumentException("Out of range");
            }
            return day;
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }
}
