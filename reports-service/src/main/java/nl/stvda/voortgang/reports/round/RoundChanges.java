package nl.stvda.voortgang.reports.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.language.Languages;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.access.Caller;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Changes rounds; each change says in the history of the round who made it, when and why. */
@ApplicationScoped
@Transactional
public class RoundChanges {

    private static final Logger LOG = Logger.getLogger(RoundChanges.class);

    private final RoundRepository repository;
    private final Languages languages;
    private final RoundLog log;
    private final Event<RoundMoved> moved;
    private final Event<RoundChanged> changed;
    private final Event<PolicyChanged> policyChanged;
    private final Caller caller;
    private final Clock clock;

    RoundChanges(
            RoundRepository repository,
            Languages languages,
            RoundLog log,
            Event<RoundMoved> moved,
            Event<RoundChanged> changed,
            Event<PolicyChanged> policyChanged,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.log = log;
        this.moved = moved;
        this.changed = changed;
        this.policyChanged = policyChanged;
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
        log.done(id, RoundHistory.Kind.OPENED);
        for (var date : start.dates()) {
            var deadline = new RoundDeadline(id, date.kind());
            deadline.set(date.date(), date.label(), caller.name(), clock.instant(), date.reason());
            repository.add(deadline);
            log.changed(
                    id, RoundHistory.Kind.DATE, date.kind(), null, date.date().toString(), date.reason());
        }
        var ruleOrder = ruleOrder(start.previous());
        for (var position = 0; position < start.sections().size(); position++) {
            var section = start.sections().get(position);
            repository.add(new RoundSection(id, position, ruleOrder.getOrDefault(section.code(), position), section));
        }
        repository.flush();
        LOG.infof("Round opened: round=%s sections=%d", id, start.sections().size());
        return response(round);
    }

    /** Rules are asked in the order of the round before, in whatever order its sections were read. */
    private Map<String, Integer> ruleOrder(@Nullable String previous) {
        return previous == null
                ? Map.of()
                : repository.sections(previous).stream()
                        .collect(Collectors.toMap(RoundSection::code, RoundSection::ruleOrder));
    }

    public RoundResponse change(String id, Precondition precondition, RoundRequest request) {
        var round = repository.editable(id, precondition);
        var before = response(round).signOff();
        round.rewrite(request, caller.name(), clock.instant());
        log.done(id, RoundHistory.Kind.CHANGED);
        changed.fire(new RoundChanged(id));
        LOG.infof("Round changed: round=%s", id);
        var after = response(round);
        if (!after.signOff().equals(before)) {
            policyChanged.fire(new PolicyChanged(id, after.signOff(), after.version()));
        }
        return after;
    }

    public RoundResponse move(String id, Precondition precondition, MoveRequest request) {
        var round = repository.unchanged(id, precondition);
        var from = round.state();
        var move = request.move();
        round.go(move, caller.name(), clock.instant());
        if (move.needsReason(from) && isBlank(request.reason())) {
            throw missing("/reason", "Say why: this takes back what others were told.");
        }
        moved.fire(new RoundMoved(id, move));
        log.changed(
                id,
                RoundHistory.Kind.MOVE,
                move.code(),
                from.code(),
                round.state().code(),
                request.reason());
        LOG.infof(
                "Round moved: round=%s from=%s to=%s",
                id, from.code(), round.state().code());
        return response(round);
    }

    private RoundResponse response(Round round) {
        repository.flush();
        return round.response(repository.deadlines(round.id()), languages.tags());
    }

    private static boolean isBlank(@Nullable String reason) {
        return reason == null || reason.isBlank();
    }

    private static RuntimeException missing(String pointer, String detail) {
        return GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.inBody(pointer, "required", detail)));
    }
}
