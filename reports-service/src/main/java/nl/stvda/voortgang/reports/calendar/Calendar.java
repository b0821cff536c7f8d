package nl.stvda.voortgang.reports.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.stvda.voortgang.conventions.language.LocalizedText;

/** Plans the dates of a round. */
@ApplicationScoped
public class Calendar {

    private final CalendarConfig config;
    private final WorkingDays workingDays;
    private final DateLabels labels;

    Calendar(CalendarConfig config, WorkingDays workingDays, DateLabels labels) {
        this.config = config;
        this.workingDays = workingDays;
        this.labels = labels;
    }

    /** What this day of the submission means for the other dates. */
    public CalendarPlan plan(LocalDate submission) {
        return new CalendarPlan(submission, workingDays.isOne(submission), datesBefore(submission));
    }

    /** The dates of a round that is submitted on this day, or on the last working day before it; the first one first. */
    public List<PlannedDate> datesBefore(LocalDate submission) {
        var days = config.workingDaysBefore();
        return Stream.of(
                        date(DateKind.COLLECTING, submission, days.collecting()),
                        date(DateKind.COMMENTS, submission, days.comments()),
                        date(DateKind.SIGN_OFF, submission, days.signOff()),
                        date(DateKind.SUBMISSION, submission, 0))
                .toList();
    }

    /** What must be done by a date of this kind. */
    public LocalizedText label(String kind) {
        return labels.of(kind);
    }

    private PlannedDate date(DateKind kind, LocalDate submission, int days) {
        return new PlannedDate(kind.code(), workingDays.before(submission, days), labels.of(kind.code()), days);
    }
}
