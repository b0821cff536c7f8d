package nl.stvda.voortgang.reports.signoff;

import java.util.Locale;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.snapshot.SnapshotResponse;
import org.jspecify.annotations.Nullable;

/** Refuses what cannot be signed as things stand, and says what can; and what is kept of what was. */
final class SigningRules {

    private SigningRules() {}

    /** Refuses what is no longer, or never was, what the members are to agree on. */
    static void requireCurrent(SignOff signOff, String hash) {
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

    /** Refuses a decision that is not possible now. */
    static void requireMove(SignOff signOff, @Nullable String organisation, Decision decision) {
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

    /** Tells who is missing. */
    static ProblemException notApproved(SignOff signOff) {
        if (signOff.state() == SignOffState.SUPERSEDED) {
            return SignOffProblem.NOT_APPROVED.withDetail("Snapshot %d took the place of snapshot %d."
                    .formatted(signOff.latest().number(), signOff.snapshot().number()));
        }
        return SignOffProblem.NOT_APPROVED.withDetail("Snapshot %d waits for: %s."
                .formatted(signOff.snapshot().number(), String.join(", ", signOff.missing())));
    }

    /** What the log keeps of a signature. */
    static Action logged(SignatureResponse signature, SignOff after) {
        var action = Action.inRound(
                        after.snapshot().round(),
                        "signature." + signature.decision().code(),
                        signature.snapshot())
                .with("hash", signature.hash())
                .with("state", after.state().name());
        if (signature.onBehalfOf() != null) {
            action = action.with("onBehalfOf", signature.onBehalfOf());
        }
        return signature.minutes() == null ? action : action.with("minutes", signature.minutes());
    }
}
