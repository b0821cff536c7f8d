package nl.stvda.voortgang.reports.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.calendar.Calendar;
import nl.stvda.voortgang.reports.text.Slug;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sets and moves the dates of a round; a date that moves has a reason. */
@ApplicationScoped
@Transactional
public class RoundDates {

    private static final Logger LOG = Logger.getLogger(RoundDates.class);

    private final RoundRepository repository;
    private final Calendar calendar;
    private final Languages languages;
    private final RoundLog log;
    private final Event<RoundChanged> changed;
    private final Caller caller;
    private final Clock clock;

    RoundDates(
            RoundRepository repository,
            Calendar calendar,
            Languages languages,
            RoundLog log,
            Event<RoundChanged> changed,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.calendar = calendar;
        this.languages = languages;
        this.log = log;
        this.changed = changed;
        this.caller = caller;
        this.clock = clock;
    }

    public RoundResponse set(String id, String kind, Precondition precondition, DateRequest request) {
        var round = repository.editable(id, precondition);
        set(id, kind, request.date(), request.label(), request.reason());
        return changed(round);
    }

    /** A date of a kind that is called after what must be done by then. */
    public RoundResponse add(String id, Precondition precondition, DateRequest request) {
        var kind = Optional.ofNullable(request.label()).stream()
                .flatMap(label -> label.texts().values().stream())
                .map(Slug::of)
                .filter(slug -> !slug.isEmpty())
                .findFirst()
                .orElseThrow(() -> missing("/label", "Say what must be done by then."));
        return set(id, kind, precondition, request);
    }

    /** Sets the dates that every round has, back from the day of the submission; those that fall as they were stay as they were. */
    public RoundResponse plan(String id, Precondition precondition, DatesRequest request) {
        var round = repository.editable(id, precondition);
        var planned = calendar.datesBefore(request.submission()).stream()
                .filter(date -> !isDueOn(id, date.kind(), date.date()))
                .toList();
        planned.forEach(date -> set(id, date.kind(), date.date(), null, request.reason()));
        return planned.isEmpty() ? response(round) : changed(round);
    }

    private boolean isDueOn(String id, String kind, LocalDate day) {
        return repository
                .deadline(id, kind)
                .map(RoundDeadline::deadline)
                .filter(known -> known.date().equals(day))
                .isPresent();
    }

    private void set(String id, String kind, LocalDate day, @Nullable LocalizedText label, @Nullable String reason) {
        var known = repository.deadline(id, kind);
        var before = known.map(RoundDeadline::deadline);
        var was = before.map(Deadline::date);
        if (was.filter(date -> !date.equals(day)).isPresent() && (reason == null || reason.isBlank())) {
            throw missing("/reason", "Say why this date moves.");
        }
        var said = label == null || label.isEmpty()
                ? before.map(Deadline::label).orElseGet(() -> calendar.label(kind))
                : label;
        var deadline = known.orElseGet(() -> new RoundDeadline(id, kind));
        deadline.set(day, said, caller.name(), clock.instant(), reason);
        repository.add(deadline);
        log.changed(
                id, RoundHistory.Kind.DATE, kind, was.map(LocalDate::toString).orElse(null), day.toString(), reason);
        LOG.infof("Date of a round set: round=%s kind=%s date=%s", id, kind, day);
    }

    private static ProblemException missing(String pointer, String detail) {
        return GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.inBody(pointer, "required", detail)));
    }

    private RoundResponse changed(Round round) {
        round.touch(caller.name(), clock.instant());
        repository.flush();
        changed.fire(new RoundChanged(round.id()));
        return response(round);
    }

    private RoundResponse response(Round round) {
        return round.response(repository.deadlines(round.id()), languages.tags());
    }
}
