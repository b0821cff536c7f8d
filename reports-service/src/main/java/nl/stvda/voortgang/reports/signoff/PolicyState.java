package nl.stvda.voortgang.reports.signoff;

import nl.stvda.voortgang.reports.round.PolicyChanged;
import nl.stvda.voortgang.reports.round.SignOffRule;

/**
 * How the members of a round agree from the next freeze on, as events tell it.
 *
 * @param revision grows with each event about it
 */
record PolicyState(
        String round, int revision, SignOffRule policy, boolean deadlineCountsAsConsent, boolean abstentionAllowed) {

    static PolicyState of(PolicyChanged changed) {
        return new PolicyState(
                changed.round(),
                changed.version(),
                changed.policy().rule(),
                changed.policy().deadlineCountsAsConsent(),
                changed.policy().abstentionAllowed());
    }
}
