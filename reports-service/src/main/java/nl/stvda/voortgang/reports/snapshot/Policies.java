package nl.stvda.voortgang.reports.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.snapshot.Policy.Member;
import nl.stvda.voortgang.reports.snapshot.Policy.Rule;

/** How the members agree on the report of a round, as it holds now. */
@ApplicationScoped
class Policies {

    private final Catalogue catalogue;

    Policies(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Policy of(String round) {
        var members = catalogue.sides().entrySet().stream()
                .map(member -> new Member(member.getKey(), member.getValue()))
                .toList();
        return new Policy(Rule.EVERY_MEMBER, true, members);
    }
}
