package nl.stvda.voortgang.reports.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.audit.Audit;
import nl.stvda.voortgang.reports.block.Blocks;
import nl.stvda.voortgang.reports.curation.Decision.Supplement;
import nl.stvda.voortgang.reports.entry.Entries;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.version.ChangeKind;
import nl.stvda.voortgang.reports.version.ChangeLog;
import nl.stvda.voortgang.reports.version.EntryChange;
import org.jspecify.annotations.Nullable;

/** Takes steps with entries and takes them back; each says who took it, when and why. */
@ApplicationScoped
@Transactional
public class CurationChanges {

    private final CurationRepository repository;
    private final Rounds rounds;
    private final Blocks blocks;
    private final Entries entries;
    private final ChangeLog versions;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    CurationChanges(
            CurationRepository repository,
            Rounds rounds,
            Blocks blocks,
            Entries entries,
            ChangeLog versions,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.rounds = rounds;
        this.blocks = blocks;
        this.entries = entries;
        this.versions = versions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Takes a step, unless someone else took one with the same entry since the caller looked. */
    public CurationResponse take(String round, UUID initiative, Precondition precondition, StepRequest request) {
        return take(round, initiative, precondition, _ -> request);
    }

    /** Takes an entry one place further, as it stands now; the rest is as with any other step. */
    public CurationResponse shift(String round, UUID initiative, Precondition precondition, Shift shift) {
        return take(
                round,
                initiative,
                precondition,
                arrangement -> arrangement
                        .sectionOf(initiative)
                        .flatMap(section -> arrangement.neighbours(section).step(initiative, shift))
                        .orElseThrow(
                                () -> CurationProblem.STEP_NOT_POSSIBLE.withDetail("There is no place on that side.")));
    }

    private CurationResponse take(
            String round, UUID initiative, Precondition precondition, Function<Arrangement, StepRequest> wanted) {
        holdEditable(round);
        var placed = entries.placedIn(round);
        if (!placed.containsKey(initiative)) {
            throw Curations.unknown(round, initiative);
        }
        var curation = curation(round, initiative, precondition);
        var decisions = repository.decisions(round);
        var parts = blocks.places(round);
        var arrangement = Arrangement.of(placed, decisions, parts);
        var request = wanted.apply(arrangement);
        new StepCheck(initiative, request, decisions, parts, arrangement).run();
        var next = new NextDecision(
                        initiative,
                        request,
                        arrangement,
                        () -> entries.shown(round, Set.of(initiative)).getFirst())
                .after(curation.decision());
        return decide(round, curation, next, new Why(request.kind(), request.reason(), null), placed);
    }

    /** Takes a step back, as long as nothing else was decided about the same since. */
    public CurationResponse undo(String round, UUID stepId, Precondition precondition, UndoRequest request) {
        holdEditable(round);
        var step = repository
                .step(stepId)
                .filter(found -> found.isOf(round))
                .map(CurationStep::response)
                .orElseThrow(() -> CurationProblem.UNKNOWN_STEP.withDetail("No step has id %s.".formatted(stepId)));
        var curation = curation(round, step.initiativeId(), precondition);
        var next = Undo.of(step, curation.decision());
        return decide(round, curation, next, new Why(StepKind.UNDO, request.reason(), stepId), entries.placedIn(round));
    }

    /**
     * Lets the report say an entry in one language more, beside what others say; who calls this holds the round.
     *
     * @param section where readers look for it
     */
    @Transactional(TxType.MANDATORY)
    public void translate(String round, UUID initiative, String section, UnaryOperator<Supplement> addition) {
        var curation = repository.find(round, initiative).orElseGet(() -> new Curation(round, initiative));
        var now = Objects.requireNonNullElse(curation.decision().supplement(), Supplement.NOTHING);
        decide(
                round,
                curation,
                curation.decision().supplemented(addition.apply(now)),
                new Why(StepKind.TRANSLATE, null, null),
                Map.of(initiative, section));
    }

    /** Steps of one round are taken one after the other: each is judged by all before it. */
    private void holdEditable(String round) {
        rounds.requireEditable(round);
        versions.hold(round);
    }

    private Curation curation(String round, UUID initiative, Precondition precondition) {
        var curation = repository.find(round, initiative);
        precondition.requireMatch(curation.map(Curation::version).orElse(Curations.NOTHING_YET));
        return curation.orElseGet(() -> new Curation(round, initiative));
    }

    private CurationResponse decide(String round, Curation curation, Decision next, Why why, Map<UUID, String> placed) {
        var before = curation.decision();
        if (next.equals(before)) {
            return repository
                    .find(round, curation.initiative())
                    .map(Curations::response)
                    .orElseGet(() -> Curations.nothingYet(curation.initiative()));
        }
        curation.decide(next);
        repository.unmarkCarriedOver(round, curation.initiative());
        repository.keep(curation);
        var initiative = curation.initiative();
        repository.keep(new CurationStep(
                round,
                new StepResponse(
                        UUID.randomUUID(),
                        initiative,
                        why.kind(),
                        before,
                        next,
                        why.reason(),
                        why.undoes(),
                        caller.name(),
                        clock.instant())));
        sectionOf(initiative, next, placed)
                .ifPresent(section ->
                        versions.recordCuration(round, new EntryChange(ChangeKind.CHANGED, section, initiative)));
        audit.record(Action.inRound(round, why.kind().action(), initiative)
                .with("reason", Objects.requireNonNullElse(why.reason(), ""))
                .with("version", curation.version()));
        return Curations.response(curation);
    }

    /** Where readers look for it; empty where the organisation withdrew it. */
    private static Optional<String> sectionOf(UUID initiative, Decision decision, Map<UUID, String> placed) {
        var place = decision.place();
        return Optional.ofNullable(placed.get(initiative))
                .map(section -> place == null || place.section() == null ? section : place.section());
    }

    private record Why(
            StepKind kind,
            @Nullable String reason,
            @Nullable UUID undoes) {}
}
