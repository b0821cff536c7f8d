package nl.stvda.voortgang.reports.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.audit.Audit;
import nl.stvda.voortgang.reports.canonical.CanonicalJson;
import nl.stvda.voortgang.reports.round.RoundState;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.version.ChangeLog;
import org.jboss.logging.Logger;

/** Keeps snapshots and gives them back, byte for byte. */
@ApplicationScoped
@Transactional
public class Snapshots {

    private static final Logger LOG = Logger.getLogger(Snapshots.class);

    /** While organisations still contribute, or once it left, there is nothing to sign. */
    private static final Set<RoundState> FREEZABLE =
            EnumSet.of(RoundState.EDITING, RoundState.COMMENTING, RoundState.SIGNING_OFF);

    private final SnapshotRepository repository;
    private final Rounds rounds;
    private final Policies policies;
    private final ChangeLog changes;
    private final Audit audit;
    private final Event<SnapshotResponse> frozen;
    private final Caller caller;
    private final Clock clock;
    private final CanonicalJson json;

    Snapshots(
            SnapshotRepository repository,
            Rounds rounds,
            Policies policies,
            ChangeLog changes,
            Audit audit,
            Event<SnapshotResponse> frozen,
            Caller caller,
            Clock clock,
            CanonicalJson json) {
        this.repository = repository;
        this.rounds = rounds;
        this.policies = policies;
        this.changes = changes;
        this.audit = audit;
        this.frozen = frozen;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /** Keeps it under the next number, unless the draft moved on since it was read; tells whoever observes it. */
    SnapshotResponse keep(String round, Prepared prepared) {
        rounds.holdIn(round, FREEZABLE, SnapshotProblem.FREEZE_NOT_POSSIBLE);
        var version = changes.hold(round);
        if (version != prepared.draftVersion()) {
            throw DraftPrecondition.stale(version);
        }
        var latest = repository.latest(round);
        var policy = policies.of(round);
        latest.filter(snapshot -> isSame(snapshot, prepared, policy)).ifPresent(same -> {
            throw SnapshotProblem.NOTHING_TO_FREEZE
                    .withDetail("Snapshot %d of round %s reads the same.".formatted(same.number(), round))
                    .withLocation("/v1/rounds/%s/snapshots/%d".formatted(round, same.number()));
        });
        var number = latest.map(SnapshotResponse::number).orElse(0) + 1;
        var facts = new FrozenFacts(caller.name(), version, prepared.sections(), policy, prepared.reasons());
        var snapshot = new Snapshot(round, number, prepared.hash(), prepared.document(), facts, clock.instant());
        repository.add(snapshot);
        audit.record(Action.inRound(round, "snapshot.frozen", number)
                .with("hash", prepared.hash())
                .with("draftVersion", version)
                .with("reasons", prepared.reasons()));
        LOG.infof("Report frozen: round=%s snapshot=%d hash=%s", round, number, prepared.hash());
        frozen.fire(snapshot.response());
        return snapshot.response();
    }

    /** The same words are frozen again only where the members are to agree in another way. */
    private static boolean isSame(SnapshotResponse latest, Prepared prepared, Policy policy) {
        return latest.hash().equals(prepared.hash()) && latest.policy().equals(policy);
    }

    /** All of a round, the newest first; refuses the request where there is no such round. */
    public List<SnapshotResponse> of(String round) {
        rounds.get(round);
        return repository.newestFirst(Set.of(round));
    }

    /** All of these rounds, the newest of each round first. */
    public List<SnapshotResponse> ofAll(Set<String> ids) {
        return repository.newestFirst(ids);
    }

    /** The only one that can still be agreed on. */
    public Optional<SnapshotResponse> latest(String round) {
        rounds.get(round);
        return repository.latest(round);
    }

    /** Refuses the request where there is no such snapshot. */
    public SnapshotResponse get(String round, int number) {
        rounds.get(round);
        return repository.find(round, number).orElseThrow(() -> unknown(round, number));
    }

    /** The exact text that was hashed; refuses the request where there is no such snapshot. */
    public String document(String round, int number) {
        return repository.document(round, number).orElseThrow(() -> unknown(round, number));
    }

    /** Some characters of it, none after its end: it never changes, so it can be read piece by piece. */
    String piece(String round, int number, int from, int most) {
        return repository.piece(round, number, from, most);
    }

    /** What was frozen, to be read; refuses the request where there is no such snapshot. */
    public FrozenReport report(String round, int number) {
        rounds.get(round);
        return json.read(document(round, number), FrozenReport.class);
    }

    private static ProblemException unknown(String round, int number) {
        return SnapshotProblem.UNKNOWN_SNAPSHOT.withDetail("Round %s has no snapshot %d.".formatted(round, number));
    }
}
