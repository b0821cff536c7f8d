package nl.stvda.voortgang.reports.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.reports.access.Caller;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.audit.Audit;
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
    private final Snapshots snapshots;
    private final Rounds rounds;
    private final ChangeLog changes;
    private final ReportEvents events;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    SignOffs(
            SignOffRepository repository,
            Snapshots snapshots,
            Rounds rounds,
            ChangeLog changes,
            ReportEvents events,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.snapshots = snapshots;
        this.rounds = rounds;
        this.changes = changes;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who says what about a snapshot; refuses the request where there is none. */
    public SignOffResponse of(String round, int number) {
        return SignOffResponse.of(signOff(snapshots.get(round, number)));
    }

    /** The sign-off of the latest snapshot of a round; empty before the first. */
    public Optional<SignOffResponse> latest(String round) {
        return snapshots.latest(round).map(this::signOff).map(SignOffResponse::of);
    }

    /** What the caller may decide about a snapshot now; nothing for those who are not asked. */
    public List<Decision> possible(String round, int number) {
        var signOff = signOff(snapshots.get(round, number));
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
        request.requireText();
        rounds.holdIn(round, SIGNABLE, SignOffProblem.SIGNING_NOT_POSSIBLE);
        snapshots.get(round, number);
        // held until the end: a freeze, or another signature, comes before this one or after it
        changes.hold(round);
        var snapshot = snapshots.get(round, number);
        var before = signOff(snapshot);
        var organisation = organisation(before);
        requireCurrent(before, request.hash());
        requireMove(before, organisation, request.decision());
        var signature = new SignatureResponse(
                number,
                request.hash(),
                organisation,
                request.decision(),
                request.text(),
                caller.name(),
                request.onBehalfOf(),
                clock.instant(),
                authenticatedAt);
        repository.add(new Signature(round, signature, caller.subject()));
        var after = before.with(signature);
        events.signed(before, after, signature);
        audit.record(Action.inRound(round, "signature." + request.decision().code(), number)
                .with("hash", request.hash())
                .with("state", after.state().name()));
        LOG.infof(
                "Signed: round=%s snapshot=%d organisation=%s decision=%s state=%s",
                round, number, organisation, request.decision(), after.state());
        return SignOffResponse.of(after);
    }

    /** The report left: from now on nothing about this snapshot changes. Refuses what is not approved. */
    @Transactional(TxType.MANDATORY)
    public void submitted(String round, int number) {
        changes.hold(round);
        var signOff = signOff(snapshots.get(round, number));
        if (signOff.state() != SignOffState.APPROVED) {
            throw notApproved(signOff);
        }
        repository.markSubmitted(round, number, clock.instant());
        audit.record(Action.inRound(round, "snapshot.submitted", number)
                .with("hash", signOff.snapshot().hash()));
    }

    /** The latest snapshot, if the members agree on it; refuses the request with what is missing. */
    public SnapshotResponse approved(String round) {
        var signOff = snapshots
                .latest(round)
                .map(this::signOff)
                .orElseThrow(() -> SignOffProblem.NOT_APPROVED.withDetail("Nothing is frozen yet."));
        return switch (signOff.state()) {
            case APPROVED, SUBMITTED -> signOff.snapshot();
            case OPEN, SUPERSEDED -> throw notApproved(signOff);
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
        events.frozen(signOff(frozen));
    }

    private SignOff signOff(SnapshotResponse snapshot) {
        var round = snapshot.round();
        return new SignOff(
                snapshot,
                snapshots.of(round),
                repository.ofRound(round),
                repository.isSubmitted(round, snapshot.number()),
                clock.instant());
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

    private static void requireCurrent(SignOff signOff, String hash) {
        var latest = signOff.latest();
        var number = signOff.snapshot().number();
        if (latest.number() != number || !latest.hash().equals(hash)) {
            throw SignOffProblem.NOT_CURRENT
                    .withDetail("Snapshot %d, with another hash than you signed, is to be agreed on.%s"
                            .formatted(latest.number(), whatChanged(latest, number)))
                    .withCurrent("\"%s\"".formatted(latest.hash()))
                    .withLocation("/v1/rounds/%s/snapshots/%d".formatted(latest.round(), latest.number()));
        }
    }

    private static String whatChanged(SnapshotResponse latest, int read) {
        return latest.number() == read
                ? ""
                : " GET /v1/rounds/%s/difference?from=%d&to=%d shows what changed."
                        .formatted(latest.round(), read, latest.number());
    }

    private static void requireMove(SignOff signOff, @Nullable String organisation, Decision decision) {
        var moves = signOff.moves(organisation);
        if (!moves.contains(decision)) {
            throw SignOffProblem.MOVE_NOT_POSSIBLE
                    .withDetail("Snapshot %d is %s, and this decision is not possible for you now."
                            .formatted(
                                    signOff.snapshot().number(),
                                    signOff.state().name().toLowerCase(Locale.ROOT)))
                    .withAllowed(moves.stream().map(Decision::code).toList());
        }
    }

    private static RuntimeException notApproved(SignOff signOff) {
        return SignOffProblem.NOT_APPROVED.withDetail("Snapshot %d waits for: %s."
                .formatted(signOff.snapshot().number(), String.join(", ", signOff.missing())));
    }
}
