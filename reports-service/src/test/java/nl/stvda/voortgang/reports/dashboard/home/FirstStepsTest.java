package nl.stvda.voortgang.reports.dashboard.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FirstStepsTest {

    private static List<String> next(FirstSteps steps) {
        return steps.steps().stream()
                .filter(FirstSteps.Step::next)
                .map(FirstSteps.Step::code)
                .toList();
    }

    @Test
    void leadsFromNothingToARound() {
        assertThat(next(FirstSteps.of(false, false, false, false))).containsExactly("organisations");
        assertThat(next(FirstSteps.of(true, false, false, false))).containsExactly("agreement");
        assertThat(next(FirstSteps.of(true, true, false, false))).containsExactly("template");
        assertThat(next(FirstSteps.of(true, true, true, false))).containsExactly("round");
        assertThat(next(FirstSteps.of(true, true, true, true))).isEmpty();
    }
}
