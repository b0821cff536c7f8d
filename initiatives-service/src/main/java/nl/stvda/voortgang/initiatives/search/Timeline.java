package nl.stvda.voortgang.initiatives.search;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Orders of time. The index of words knows the month of each entry in either. */
enum Timeline {
    /** The first 48 bits of an id are the milliseconds since 1970. */
    POSTED("posted") {
        @Override
        Instant moment(Place place) {
            return Instant.ofEpochMilli(place.id().getMostSignificantBits() >>> BITS_AFTER_MILLIS);
        }

        @Override
        Place place(Instant moment) {
            return new Place("", new UUID(moment.toEpochMilli() << BITS_AFTER_MILLIS, 0));
        }
    },
    /** The value of a place is the microseconds since 1970. */
    CHANGED("changed") {
        @Override
        Instant moment(Place place) {
            return Instant.EPOCH.plus(Long.parseLong(place.value()), ChronoUnit.MICROS);
        }

        @Override
        Place place(Instant moment) {
            return new Place(String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, moment)), new UUID(0, 0));
        }
    };

    /** Up to so many are asked for month by month. */
    static final int FEW = 3;

    private static final int BITS_AFTER_MILLIS = 16;

    private final String lexeme;

    Timeline(String lexeme) {
        this.lexeme = lexeme;
    }

    abstract Instant moment(Place place);

    /** Before every entry of this moment, and after every earlier one. */
    abstract Place place(Instant moment);

    YearMonth month(Place place) {
        return YearMonth.from(moment(place).atOffset(ZoneOffset.UTC));
    }

    /** The months from that of one place to that of another, which may be the earlier one. */
    List<YearMonth> months(Place from, Place to) {
        var first = month(from);
        var last = month(to);
        var step = last.isBefore(first) ? -1 : 1;
        return Stream.iterate(first, month -> month.plusMonths(step))
                .limit(Math.abs(ChronoUnit.MONTHS.between(first, last)) + 1)
                .toList();
    }

    /** Where a month begins. */
    Place start(YearMonth month) {
        return place(month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** What the index of words is asked for, as a tsquery: not less than these months, many as their years. */
    String sieve(List<YearMonth> months) {
        var spans = months.size() <= FEW
                ? months.stream().map(YearMonth::toString)
                : months.stream().map(month -> String.valueOf(month.getYear())).distinct();
        return spans.map(span -> EntryQuery.lexeme(lexeme, span)).collect(Collectors.joining(" | ", "(", ")"));
    }
}
