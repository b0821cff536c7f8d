package nl.stvda.voortgang.reports.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import nl.stvda.voortgang.reports.catalogue.Catalogue;
import nl.stvda.voortgang.reports.round.Rounds;
import nl.stvda.voortgang.reports.snapshot.Policy.Member;

/** How the members agree on the report of a round, as it holds now. */
@ApplicationScoped
class Policies {

    private final Rounds rounds;
    private final Catalogue catalogue;

    Policies(Rounds rounds, Catalogue catalogue) {
        this.rounds = rounds;
        this.catalogue = catalogue;
    }

    Policy of(String round) {
        var members = catalogue.sides().entrySet().stream()
                .map(member -> new Member(member.getKey(), member.getValue()))
                .toList();
        return new Policy(rounds.get(round).signOff().rule(), false, members);
    }
}
