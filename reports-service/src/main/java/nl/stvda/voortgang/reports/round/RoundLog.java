package nl.stvda.voortgang.reports.round;

import jakarta.enterprise.context.ApplicationScoped;
import nl.stvda.voortgang.reports.audit.Action;
import nl.stvda.voortgang.reports.audit.Audit;
import org.jspecify.annotations.Nullable;

/** Tells the audit what was done to a round; {@link RoundHistory} reads it from there. */
@ApplicationScoped
class RoundLog {

    private final Audit audit;

    RoundLog(Audit audit) {
        this.audit = audit;
    }

    void done(String round, RoundHistory.Kind kind) {
        audit.record(Action.inRound(round, kind.action(), round));
    }

    /** A part of the round, which has more than one value, became another. */
    void rewritten(String round, RoundHistory.Kind kind, String subject, Object before, Object after) {
        audit.record(Action.inRound(round, kind.action(), subject)
                .with("before", before)
                .with("after", after));
    }

    /** A part of the round went from one value to another. */
    void changed(
            String round,
            RoundHistory.Kind kind,
            String subject,
            @Nullable String was,
            String became,
            @Nullable String reason) {
        audit.record(Action.inRound(round, kind.action(), subject)
                .with("was", was == null ? "" : was)
                .with("became", became)
                .with("reason", reason == null ? "" : reason));
    }
}
