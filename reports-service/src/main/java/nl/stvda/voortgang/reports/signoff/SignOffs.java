package nl.stvda.voortgang.reports.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.audit.Audit;
import nl.stvda.voortgang.reports.minutes.MinutesOfBoard;
import nl.stvda.voortgang.reports.round.PolicyChanged;
import nl.stvda.voortgang.reports.round.RoundMove;
import nl.stvda.voortgang.reports.round.RoundMoved;
import nl.stvda.voortgang.reports.round.RoundState;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.snapshot.SnapshotResponse;
import nl.stvda.voortgang.reports.snapshot.Snapshots;
import nl.stvda.voortgang.reports.version.ChangeLog;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes signatures, one after the other in a round: each is decided on what is signed and frozen by then, and so is
 * whether it was the last that was missing.
 */
@ApplicationScoped
@Transactional
public class SignOffs {

    private static final Logger LOG = Logger.getLogger(SignOffs.class);

    private static final Set<RoundState> SIGNABLE = Set.of(RoundState.SIGNING_OFF);

    private final SignOffRepository repository;
    private final SignOffReader reader;
    private final Snapshots snapshots;
    private final Rounds rounds;
    private final ChangeLog changes;
    private final ReportEvents events;
    private final MinutesOfBoard minutes;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    SignOffs(
            SignOffRepository repository,
            SignOffReader reader,
            Snapshots snapshots,
            Rounds rounds,
            ChangeLog changes,
            ReportEvents events,
            MinutesOfBoard minutes,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.reader = reader;
        this.snapshots = snapshots;
        this.rounds = rounds;
        this.changes = changes;
        this.events = events;
        this.minutes = minutes;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who says what about a snapshot; refuses the request where there is none. */
    public SignOffResponse of(String round, int number) {
        return SignOffResponse.of(reader.of(snapshots.get(round, number)));
    }

    /** The sign-offs of all snapshots of these rounds, those of one round the newest first; in three queries, however many. */
    public List<SignOffResponse> ofAll(Set<String> ids) {
        return reader.ofAll(ids).stream().map(SignOffResponse::of).toList();
    }

    /** The sign-off of the latest snapshot of a round; empty before the first. */
    public Optional<SignOffResponse> latest(String round) {
        return snapshots.latest(round).map(reader::of).map(SignOffResponse::of);
    }

    /** What the caller may decide about a snapshot now; nothing for those who are not asked. */
    public List<Decision> possible(String round, int number) {
        var signOff = reader.of(snapshots.get(round, number));
        if (!isSignable(round)) {
            return List.of();
        }
        return caller.isSecretariat()
                ? signOff.moves(null)
                : caller.organisation().map(signOff::moves).orElseGet(List::of);
    }

    /** Whether the members are asked to sign now. */
    public boolean isSignable(String round) {
        return SIGNABLE.contains(rounds.get(round).state());
    }

    /** Decides for the caller's organisation; a program of the secretariat's people decides for nobody. */
    public SignOffResponse sign(String round, int number, SignatureRequest request, Instant authenticatedAt) {
        request.requireGrounds();
        rounds.holdIn(round, SIGNABLE, SignOffProblem.SIGNING_NOT_POSSIBLE);
        snapshots.get(round, number);
        // held until the end: a freeze, or another signature, comes before this one or after it
        changes.hold(round);
        var snapshot = snapshots.get(round, number);
        var before = reader.of(snapshot);
        var organisation = organisation(before);
        SigningRules.requireCurrent(before, request.hash());
        SigningRules.requireMove(before, organisation, request.decision());
        minutes.requireAttached(round, number, request.minutes());
        var signature = new SignatureResponse(
                number,
                request.hash(),
                organisation,
                request.decision(),
                request.text(),
                caller.name(),
                request.onBehalfOf(),
                request.minutes(),
                clock.instant(),
                authenticatedAt);
        repository.add(new Signature(round, signature, caller.subject()));
        var after = before.with(signature);
        events.signed(before, after, signature);
        audit.record(SigningRules.logged(signature, after));
        LOG.infof(
                "Signed: round=%s snapshot=%d organisation=%s decision=%s state=%s",
                round, number, organisation, request.decision(), after.state());
        return SignOffResponse.of(after);
    }

    /** The report left: from now on nothing about this snapshot changes. Refuses what is not approved. */
    @Transactional(TxType.MANDATORY)
    public void submitted(String round, int number) {
        changes.hold(round);
        var signOff = reader.of(snapshots.get(round, number));
        if (signOff.state() != SignOffState.APPROVED) {
            throw SigningRules.notApproved(signOff);
        }
        repository.markSubmitted(round, number, clock.instant());
        audit.record(Action.inRound(round, "snapshot.submitted", number)
                .with("hash", signOff.snapshot().hash()));
    }

    /** The latest snapshot, if the members agree on it; refuses the request with what is missing. */
    public SnapshotResponse approved(String round) {
        var signOff = snapshots
                .latest(round)
                .map(reader::of)
                .orElseThrow(() -> SignOffProblem.NOT_APPROVED.withDetail("Nothing is frozen yet."));
        return switch (signOff.state()) {
            case APPROVED, SUBMITTED -> signOff.snapshot();
            case OPEN, SUPERSEDED -> throw SigningRules.notApproved(signOff);
        };
    }

    /** By what the members agree on a snapshot, if they do and it is the latest; refuses the request otherwise. */
    public Approval approval(String round, int number) {
        var signOff = reader.of(snapshots.get(round, number));
        return switch (signOff.state()) {
            case APPROVED, SUBMITTED ->
                new Approval(signOff.snapshot(), SignOffResponse.of(signOff), signOff.counting());
            case OPEN, SUPERSEDED -> throw SigningRules.notApproved(signOff);
        };
    }

    /** A round is submitted with the snapshot that the members approved, or not at all. */
    void submitOnlyWhatIsApproved(@Observes RoundMoved moved) {
        if (moved.move() == RoundMove.SUBMIT) {
            submitted(moved.round(), approved(moved.round()).number());
        }
    }

    void tellOfPolicy(@Observes PolicyChanged changed) {
        events.policyChanged(changed);
    }

    void tellOfFreeze(@Observes SnapshotResponse frozen) {
        events.frozen(reader.of(frozen));
    }

    /** The caller's, which has to be asked; null for the secretariat. */
    private @Nullable String organisation(SignOff signOff) {
        if (caller.isSecretariat()) {
            return null;
        }
        return caller.organisation()
                .filter(code -> signOff.standings().stream()
                        .anyMatch(member -> member.organisation().equals(code)))
                .orElseThrow(() -> SignOffProblem.NOT_ASKED.withDetail(
                        "Your organisation is not among the members that sign this snapshot."));
    }
}
