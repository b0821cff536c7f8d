package nl.stvda.voortgang.reports.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days on which people of the country work. Every holiday that the country observes counts as one, also those that
 * not everybody has off: a deadline may be a day early, and may not be on a day on which nobody is there.
 */
@ApplicationScoped
class WorkingDays {

    private final HolidayManager holidays;

    WorkingDays(CalendarConfig config) {
        holidays = HolidayManager.getInstance(ManagerParameters.create(config.country()));
    }

    boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day);
    }

    /** The working day that has so many working days between it and this one, the later of both counted. */
    LocalDate before(LocalDate day, int count) {
        var found = onOrBefore(day);
        for (var left = count; left > 0; left--) {
            found = onOrBefore(found.minusDays(1));
        }
        return found;
    }

    private LocalDate onOrBefore(LocalDate day) {
        var found = day;
        while (!isOne(found)) {
            found = found.minusDays(1);
        }
        return found;
    }
}
