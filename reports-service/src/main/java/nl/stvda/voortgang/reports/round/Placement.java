package nl.stvda.voortgang.reports.round;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides, by the rules of a round, in which section an initiative belongs. */
public final class Placement {

    private final List<PlacementRule> rules;

    Placement(List<PlacementRule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparingInt(PlacementRule::priority))
                .toList();
    }

    public Optional<String> sectionFor(String side, String level, String instrument) {
        return rules.stream()
                .filter(rule -> rule.takes(side, level, instrument))
                .map(PlacementRule::section)
                .findFirst();
    }
}
