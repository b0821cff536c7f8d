package nl.stvda.voortgang.reports.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stvda.voortgang.reports.initiative.InitiativeState;
import nl.stvda.voortgang.reports.round.Placement;
import nl.stvda.voortgang.reports.round.Rounds;

/** Where initiatives belong. Lives as long as one batch, in which it asks nothing twice. */
final class Destinations {

    private final Rounds rounds;
    private final Map<String, Set<String>> byAgreement = new HashMap<>();
    private final Map<String, Set<String>> bySandbox = new HashMap<>();
    private final Map<String, Placement> placements = new HashMap<>();

    Destinations(Rounds rounds) {
        this.rounds = rounds;
    }

    /** The rounds that an initiative is about. */
    Set<String> roundsOf(InitiativeState state) {
        return state.isTried()
                ? bySandbox.computeIfAbsent(state.organisation(), code -> Set.copyOf(rounds.idsOfSandbox(code)))
                : byAgreement.computeIfAbsent(state.agreement(), code -> Set.copyOf(rounds.idsOfAgreement(code)));
    }

    /** The section of this round that shows it; empty when none does. */
    Optional<String> sectionFor(InitiativeState state, String round) {
        if (!state.isReportable() || !roundsOf(state).contains(round)) {
            return Optional.empty();
        }
        return placements
                .computeIfAbsent(round, rounds::placement)
                .sectionFor(state.side(), state.level(), state.instrument());
    }
}
