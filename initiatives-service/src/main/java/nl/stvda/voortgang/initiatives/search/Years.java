package nl.stvda.voortgang.initiatives.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stvda.voortgang.initiatives.content.Period;

/**
 * What the index of words is asked for about a period, as a tsquery. It knows the years and the decades in which periods
 * begin and end; the days are up to the row.
 */
final class Years {

    private static final int DECADE = 10;
    private static final int FIRST = Period.EARLIEST.getYear();
    private static final int LAST = Period.LATEST.getYear();

    private Years() {}

    /** Of what begins in the year of a day or before; empty where that is everything. */
    static Optional<String> begunIn(LocalDate day) {
        return day.getYear() >= LAST
                ? Optional.empty()
                : Optional.of(sieve("begin", years(FIRST, day.getYear()), Stream.of("none")));
    }

    /** Of what ends in the year of a day or after, or goes on; empty where that is everything. */
    static Optional<String> notEndedBefore(LocalDate day) {
        return day.getYear() <= FIRST
                ? Optional.empty()
                : Optional.of(sieve("end", years(day.getYear(), LAST), Stream.of("open")));
    }

    private static String sieve(String name, Stream<String> years, Stream<String> others) {
        return Stream.concat(years, others)
                .map(code -> EntryQuery.lexeme(name, code))
                .collect(Collectors.joining(" | ", "(", ")"));
    }

    /** All years of a range, decades taken together. */
    private static Stream<String> years(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().mapMulti((year, words) -> {
            var decade = year - year % DECADE;
            var isWhole = decade >= first && decade + DECADE - 1 <= last;
            if (!isWhole) {
                words.accept(String.valueOf(year));
            } else if (year == decade) {
                words.accept(decade + "s");
            }
        });
    }
}
