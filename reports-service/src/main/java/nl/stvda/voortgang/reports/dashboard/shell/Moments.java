package nl.stvda.voortgang.reports.dashboard.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import nl.stvda.voortgang.conventions.language.Language;
import nl.stvda.voortgang.reports.text.Formats;

/** Says moments and days as people do, in the time of the Netherlands. */
@ApplicationScoped
public class Moments {

    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm");

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    public Moment of(Instant moment, Language language) {
        var here = moment.atZone(Formats.HERE);
        var words = WordsOf.the(PageMessages.class, language);
        var time = TIME_OF_DAY.format(here);
        var said = switch ((int) Math.min(2, ChronoUnit.DAYS.between(here.toLocalDate(), today()))) {
            case 0 -> words.today(time);
            case 1 -> words.yesterday(time);
            default -> Formats.of(language).date(here.toLocalDate());
        };
        return new Moment(said, Formats.of(language).moment(moment), moment.toString());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.HERE);
    }

    /** The first moment of the day that was so many days ago; 0 is today. */
    public Instant startOfDay(long daysAgo) {
        return today().minusDays(daysAgo).atStartOfDay(Formats.HERE).toInstant();
    }

    /** How many days ago it was; 0 today. */
    public long daysSince(Instant moment) {
        return ChronoUnit.DAYS.between(moment.atZone(Formats.HERE).toLocalDate(), today());
    }
}
