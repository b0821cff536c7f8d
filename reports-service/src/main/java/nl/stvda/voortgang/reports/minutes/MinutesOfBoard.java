package nl.stvda.voortgang.reports.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.conventions.problem.Violation;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.audit.Audit;
import nl.stvda.voortgang.reports.round.RoundState;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.round.SignOffRule;
import nl.stvda.voortgang.reports.snapshot.SnapshotResponse;
import nl.stvda.voortgang.reports.snapshot.Snapshots;
import nl.stvda.voortgang.reports.version.ChangeLog;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the files in which a board agreed, each with the snapshot that it agreed with, and gives them back. */
@ApplicationScoped
@Transactional
public class MinutesOfBoard {

    private static final Logger LOG = Logger.getLogger(MinutesOfBoard.class);

    private static final int MOST = 10;

    private final MinutesRepository repository;
    private final Snapshots snapshots;
    private final Rounds rounds;
    private final ChangeLog changes;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    MinutesOfBoard(
            MinutesRepository repository,
            Snapshots snapshots,
            Rounds rounds,
            ChangeLog changes,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.snapshots = snapshots;
        this.rounds = rounds;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Attaches a file to the latest snapshot; the same bytes again give what is there, so that a retry is safe. */
    public Attached attach(String round, int number, ReceivedFile file) {
        rounds.holdIn(round, Set.of(RoundState.SIGNING_OFF), MinutesProblem.MINUTES_NOT_EXPECTED);
        // held until the end, so that nothing is frozen anew meanwhile
        changes.hold(round);
        requireExpected(snapshots.get(round, number));
        var there = repository.of(round, number);
        return there.stream()
                .filter(minutes -> minutes.sha256().equals(file.sha256()))
                .findFirst()
                .map(same -> new Attached(same, false))
                .orElseGet(() -> new Attached(add(round, number, file, there.size()), true));
    }

    private void requireExpected(SnapshotResponse snapshot) {
        var latest = snapshots.latest(snapshot.round()).orElse(snapshot);
        if (latest.number() != snapshot.number()) {
            throw MinutesProblem.MINUTES_NOT_EXPECTED.withDetail(
                    "Snapshot %d took the place of this one.".formatted(latest.number()));
        }
        if (!expectsMinutes(snapshot)) {
            throw MinutesProblem.MINUTES_NOT_EXPECTED.withDetail(
                    "The members agree on this snapshot in another way than by consensus of the board.");
        }
    }

    /** Whether the members agree on a snapshot by what minutes show. */
    public static boolean expectsMinutes(SnapshotResponse snapshot) {
        return snapshot.policy().rule() == SignOffRule.BOARD_CONSENSUS;
    }

    private MinutesResponse add(String round, int number, ReceivedFile file, int others) {
        if (others >= MOST) {
            throw MinutesProblem.TOO_MANY_MINUTES.withDetail("Snapshot %d has %d.".formatted(number, others));
        }
        var minutes = new MinutesFile(round, number, file, caller.name(), caller.subject(), clock.instant());
        repository.add(minutes);
        audit.record(Action.inRound(round, "minutes.attached", number)
                .with("sha256", file.sha256())
                .with("name", file.name()));
        LOG.infof("Minutes attached: round=%s snapshot=%d sha256=%s", round, number, file.sha256());
        return minutes.response();
    }

    /** All of a snapshot, the first one attached first; refuses the request where there is no such snapshot. */
    public List<MinutesResponse> of(String round, int number) {
        snapshots.get(round, number);
        return repository.of(round, number);
    }

    /** Refuses the request whose body names, in {@code minutes}, a file that the snapshot does not have. */
    public void requireAttached(String round, int number, @Nullable String sha256) {
        if (sha256 != null && find(round, number, sha256).isEmpty()) {
            throw GeneralProblem.INVALID_REQUEST.withViolations(List.of(Violation.inBody(
                    "/minutes", "unknown-minutes", "Snapshot %d has no minutes with this hash.".formatted(number))));
        }
    }

    MinutesResponse get(String round, int number, String sha256) {
        return find(round, number, sha256).orElseThrow(() -> unknown(round, number));
    }

    private Optional<MinutesResponse> find(String round, int number, String sha256) {
        return of(round, number).stream()
                .filter(minutes -> minutes.sha256().equals(sha256))
                .findFirst();
    }

    byte[] content(String round, int number, String sha256) {
        return repository.content(round, number, sha256).orElseThrow(() -> unknown(round, number));
    }

    private static ProblemException unknown(String round, int number) {
        return MinutesProblem.UNKNOWN_MINUTES.withDetail(
                "Snapshot %d of round %s has no minutes with this hash.".formatted(number, round));
    }

    /**
     * Minutes that a snapshot has.
     *
     * @param isNew whether they had not been there before
     */
    public record Attached(MinutesResponse minutes, boolean isNew) {}
}
