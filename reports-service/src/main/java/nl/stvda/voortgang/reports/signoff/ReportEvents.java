package nl.stvda.voortgang.reports.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import nl.stvda.voortgang.conventions.outbox.Outbox;
import nl.stvda.voortgang.conventions.outbox.OutboxEvent;
import nl.stvda.voortgang.reports.round.PolicyChanged;

/** Tells other services what became of a report; everything about one round stays in order. */
@ApplicationScoped
class ReportEvents {

    private final Outbox outbox;

    ReportEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A new snapshot; what was signed before in the same words counts already, and may be enough. */
    void frozen(SignOff signOff) {
        tell("frozen", ReportState.of(signOff));
        if (signOff.isApproved()) {
            tell("approved", ReportState.of(signOff));
        }
    }

    /** A signature, and what it made of the whole. */
    void signed(SignOff before, SignOff after, SignatureResponse signature) {
        var state = ReportState.of(after, signature);
        switch (signature.decision()) {
            case APPROVE, ABSTAIN, RECORD_CONSENSUS -> tell("signed", state);
            case OBJECT -> tell("objected", state);
            case WITHDRAW -> tell("signature-withdrawn", state);
        }
        if (after.isApproved() && !before.isApproved()) {
            tell("approved", state);
        }
    }

    /** Another policy, which counts from the next snapshot on. */
    void policyChanged(PolicyChanged changed) {
        outbox.append(new OutboxEvent(
                "report", "policy:" + changed.round(), "nl.stvda.report.policy-changed.v1", PolicyState.of(changed)));
    }

    private void tell(String what, ReportState state) {
        outbox.append(
                new OutboxEvent("report", "report:" + state.round(), "nl.stvda.report.%s.v1".formatted(what), state));
    }
}
