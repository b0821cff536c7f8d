package nl.stvda.voortgang.reports.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.audit.Audit;
import nl.stvda.voortgang.reports.calendar.Calendar;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Changes rounds; each change says in the history of the round who made it, when and why. */
@ApplicationScoped
@Transactional
public class RoundChanges {

    private static final Logger LOG = Logger.getLogger(RoundChanges.class);

    private final RoundRepository repository;
    private final Calendar calendar;
    private final Languages languages;
    private final Audit audit;
    private final Event<RoundMoved> moved;
    private final Caller caller;
    private final Clock clock;

    RoundChanges(
            RoundRepository repository,
            Calendar calendar,
            Languages languages,
            Audit audit,
            Event<RoundMoved> moved,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.moved = moved;
        this.calendar = calendar;
        this.languages = languages;
        this.caller = caller;
        this.clock = clock;
    }

    /** Opens a round with its dates and sections; what fills it is for the rooms above. */
    @Transactional(TxType.MANDATORY)
    public RoundResponse open(RoundStart start) {
        repository.waitForOtherOpenings(start.agreement());
        var ordinal = start.ordinal() == null ? repository.nextOrdinal(start.agreement()) : start.ordinal();
        var id = "%s-%d".formatted(start.agreement(), ordinal);
        if (repository.findByIdOptional(id).isPresent()) {
            throw RoundProblem.ROUND_EXISTS
                    .withDetail("There is a round with id %s.".formatted(id))
                    .withLocation("/v1/rounds/" + id);
        }
        var round = new Round(id, ordinal, start, caller.name(), clock.instant());
        repository.persist(round);
        record(id, RoundEvent.Kind.OPENED, null, null, null, null);
        for (var date : start.dates()) {
            var deadline = new RoundDeadline(id, date.kind());
            deadline.set(date.date(), date.label(), caller.name(), clock.instant(), date.reason());
            repository.add(deadline);
            record(id, RoundEvent.Kind.DATE, date.kind(), null, date.date().toString(), date.reason());
        }
        for (var position = 0; position < start.sections().size(); position++) {
            repository.add(new RoundSection(id, position, start.sections().get(position)));
        }
        repository.flush();
        LOG.infof("Round opened: round=%s sections=%d", id, start.sections().size());
        return response(round);
    }

    RoundResponse change(String id, Precondition precondition, RoundRequest request) {
        var round = locked(id, precondition);
        round.requireEditable();
        round.rewrite(request, caller.name(), clock.instant());
        record(id, RoundEvent.Kind.CHANGED, null, null, null, null);
        LOG.infof("Round changed: round=%s", id);
        return response(round);
    }

    RoundResponse setDate(String id, String kind, Precondition precondition, DateRequest request) {
        var round = locked(id, precondition);
        round.requireEditable();
        var known = repository.deadline(id, kind);
        var was = known.map(RoundDeadline::deadline).map(Deadline::date).map(Objects::toString);
        var day = request.date().toString();
        if (was.isPresent() && !was.get().equals(day) && isBlank(request.reason())) {
            throw missing("/reason", "Say why this date moves.");
        }
        var label = request.label() == null || request.label().isEmpty()
                ? known.map(RoundDeadline::deadline).map(Deadline::label).orElseGet(() -> calendar.label(kind))
                : request.label();
        var deadline = known.orElseGet(() -> new RoundDeadline(id, kind));
        deadline.set(request.date(), label, caller.name(), clock.instant(), request.reason());
        repository.add(deadline);
        round.touch(caller.name(), clock.instant());
        record(id, RoundEvent.Kind.DATE, kind, was.orElse(null), day, request.reason());
        LOG.infof("Date of a round set: round=%s kind=%s date=%s", id, kind, day);
        return response(round);
    }

    RoundResponse move(String id, Precondition precondition, MoveRequest request) {
        var round = locked(id, precondition);
        var from = round.state();
        var move = request.move();
        round.go(move, caller.name(), clock.instant());
        if (move.needsReason(from) && isBlank(request.reason())) {
            throw missing("/reason", "Say why: this takes back what others were told.");
        }
        moved.fire(new RoundMoved(id, move));
        record(id, RoundEvent.Kind.MOVE, move.code(), from.code(), round.state().code(), request.reason());
        LOG.infof(
                "Round moved: round=%s from=%s to=%s",
                id, from.code(), round.state().code());
        return response(round);
    }

    private Round locked(String id, Precondition precondition) {
        var round = repository.getForUpdate(id);
        precondition.requireMatch(round.version());
        return round;
    }

    private RoundResponse response(Round round) {
        repository.flush();
        return round.response(repository.deadlines(round.id()), languages.tags());
    }

    private void record(
            String round,
            RoundEvent.Kind kind,
            @Nullable String subject,
            @Nullable String was,
            @Nullable String became,
            @Nullable String reason) {
        audit.record(Action.inRound(round, kind.action(), subject == null ? round : subject)
                .with("was", was == null ? "" : was)
                .with("became", became == null ? "" : became)
                .with("reason", reason == null ? "" : reason));
        repository.add(new RoundEvent(
                round, new RoundHistory.Item(kind, subject, was, became, reason, caller.name(), clock.instant())));
    }

    private static boolean isBlank(@Nullable String reason) {
        return reason == null || reason.isBlank();
    }

    private static RuntimeException missing(String pointer, String detail) {
        return GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.inBody(pointer, "required", detail)));
    }
}
