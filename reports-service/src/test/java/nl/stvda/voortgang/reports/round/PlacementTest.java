package nl.stvda.voortgang.reports.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {

    private static PlacementRule aRule(
            String section, int priority, List<String> sides, List<String> levels, List<String> instruments) {
        return new PlacementRule(section, priority, sides, levels, instruments);
    }

    private static Placement ofTheReport() {
        return new Placement(List.of(
                aRule("rest", 30, List.of(), List.of(), List.of()),
                aRule("central", 20, List.of("joint"), List.of("cross-industry"), List.of("training", "research")),
                aRule("government", 10, List.of(), List.of(), List.of("government-scheme"))));
    }

    @ParameterizedTest
    @CsvSource({
        "joint,     cross-industry, training,          central",
        "joint,     cross-industry, government-scheme, government",
        "workers,   cross-industry, training,          rest",
        "joint,     sectoral,       training,          rest",
        "joint,     cross-industry, negotiation,       rest",
        "employers, company,        government-scheme, government",
        "a-new-one, a-new-one,      a-new-one,         rest",
    })
    void putsAnInitiativeWhereItsFirstFittingRuleSays(String side, String level, String instrument, String section) {
        var placement = ofTheReport();

        assertThat(placement.sectionFor(side, level, instrument)).contains(section);
    }

    @Test
    void letsTheLowestPriorityWinWhateverTheOrderOfTheRules() {
        var placement = new Placement(List.of(
                aRule("second", 2, List.of(), List.of(), List.of()),
                aRule("first", 1, List.of(), List.of(), List.of())));

        assertThat(placement.sectionFor("joint", "company", "tool")).contains("first");
    }

    @Test
    void leavesOutWhatFitsNowhere() {
        var placement = new Placement(List.of(aRule("central", 1, List.of("joint"), List.of(), List.of())));

        assertThat(placement.sectionFor("workers", "company", "tool")).isEmpty();
    }
}
