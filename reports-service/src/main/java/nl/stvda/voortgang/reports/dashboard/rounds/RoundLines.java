package nl.stvda.voortgang.reports.dashboard.rounds;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.stvda.voortgang.conventions.language.Text;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.calendar.Calendar;
import nl.stvda.voortgang.reports.calendar.PlannedDate;
import nl.stvda.voortgang.reports.dashboard.form.Attempt;
import nl.stvda.voortgang.reports.dashboard.form.FormReader;
import nl.stvda.voortgang.reports.dashboard.rounds.RoundView.DateLine;
import nl.stvda.voortgang.reports.dashboard.rounds.RoundView.HistoryLine;
import nl.stvda.voortgang.reports.dashboard.rounds.RoundView.Plan;
import nl.stvda.voortgang.reports.dashboard.rounds.RoundView.PlannedLine;
import nl.stvda.voortgang.reports.dashboard.rounds.RoundView.TypedDate;
import nl.stvda.voortgang.reports.dashboard.shell.Moments;
import nl.stvda.voortgang.reports.dashboard.shell.Visitor;
import nl.stvda.voortgang.reports.round.DatesRequest;
import nl.stvda.voortgang.reports.round.Deadline;
import nl.stvda.voortgang.reports.round.RoundHistory;
import nl.stvda.voortgang.reports.round.RoundHistory.Kind;
import nl.stvda.voortgang.reports.round.RoundResponse;
import nl.stvda.voortgang.reports.text.Formats;
import org.jspecify.annotations.Nullable;

/** What was done to a round and its dates, line by line, in the words of the visitor. */
@RequestScoped
class RoundLines {

    private final Calendar calendar;
    private final FormReader forms;
    private final Moments moments;
    private final Visitor visitor;

    RoundLines(Calendar calendar, FormReader forms, Moments moments, Visitor visitor) {
        this.calendar = calendar;
        this.forms = forms;
        this.moments = moments;
        this.visitor = visitor;
    }

    List<DateLine> dates(RoundResponse round, List<RoundHistory.Item> history, Attempt attempt) {
        return round.deadlines().stream()
                .map(deadline -> date(round, deadline, history, attempt))
                .toList();
    }

    private DateLine date(RoundResponse round, Deadline deadline, List<RoundHistory.Item> history, Attempt attempt) {
        var language = visitor.language();
        var isTried = attempt.isAt("date", deadline.kind());
        var date = Formats.of(language).date(deadline.date());
        return new DateLine(
                deadline.kind(),
                deadline.label().in(language).orElseGet(() -> new Text(deadline.kind(), language)),
                deadline.date().toString(),
                date,
                new HistoryLine(
                        "date",
                        "",
                        "",
                        date,
                        deadline.setBy(),
                        moments.of(deadline.setAt(), language),
                        Objects.requireNonNullElse(deadline.reason(), "")),
                history.stream()
                        .filter(item ->
                                item.kind() == Kind.DATE && deadline.kind().equals(item.subject()))
                        .filter(item -> item.was() != null && !item.was().equals(item.became()))
                        .map(item -> line(round, item))
                        .toList(),
                isTried,
                isTried
                        ? new TypedDate(
                                attempt.typed().text("/date"), attempt.typed().text("/reason"))
                        : new TypedDate(deadline.date().toString(), ""));
    }

    List<HistoryLine> history(RoundResponse round, List<RoundHistory.Item> history) {
        return history.stream().map(item -> line(round, item)).toList();
    }

    private HistoryLine line(RoundResponse round, RoundHistory.Item item) {
        var subject = Objects.requireNonNullElse(item.subject(), "");
        var isDate = item.kind() == Kind.DATE;
        return new HistoryLine(
                item.kind().code(),
                isDate ? labelOf(round, subject) : subject,
                isDate ? day(item.was()) : Objects.requireNonNullElse(item.was(), ""),
                isDate ? day(item.became()) : Objects.requireNonNullElse(item.became(), ""),
                item.by(),
                moments.of(item.at(), visitor.language()),
                Objects.requireNonNullElse(item.reason(), ""));
    }

    private String labelOf(RoundResponse round, String kind) {
        return round.deadlines().stream()
                .filter(deadline -> deadline.kind().equals(kind))
                .findFirst()
                .flatMap(deadline -> deadline.label().in(visitor.language()))
                .map(Text::value)
                .orElse(kind);
    }

    private String day(@Nullable String date) {
        return date == null ? "" : Formats.of(visitor.language()).date(LocalDate.parse(date));
    }

    /** The dates that follow from the day that was typed, beside those that there are; nothing where none was, or no such day. */
    Optional<Plan> plan(RoundResponse round, Attempt attempt) {
        return attempt.isAt("plan", "") ? submission(attempt).map(day -> plan(round, day, attempt)) : Optional.empty();
    }

    private Optional<LocalDate> submission(Attempt attempt) {
        try {
            return Optional.of(
                    forms.read(attempt.typed().with("/reason", ""), RoundFormsResource.DATES, DatesRequest.class)
                            .submission());
        } catch (ProblemException unreadable) {
            return Optional.empty();
        }
    }

    private Plan plan(RoundResponse round, LocalDate submission, Attempt attempt) {
        var plan = calendar.plan(submission);
        return new Plan(
                submission.toString(),
                plan.workingDay(),
                attempt.typed().text("/reason"),
                plan.dates().stream().map(date -> line(round, date)).toList());
    }

    private PlannedLine line(RoundResponse round, PlannedDate planned) {
        var language = visitor.language();
        var was = round.deadlines().stream()
                .filter(deadline -> deadline.kind().equals(planned.kind()))
                .map(Deadline::date)
                .findFirst();
        return new PlannedLine(
                planned.label().in(language).orElseGet(() -> new Text(planned.kind(), language)),
                was.map(Formats.of(language)::date).orElse(""),
                Formats.of(language).date(planned.date()),
                planned.workingDaysBefore(),
                was.filter(date -> !date.equals(planned.date())).isPresent());
    }
}
