package nl.stvda.voortgang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRulesTest {

    private static List<String> violations(String type, String policy, String guessing) {
        return PageRules.violations(new Answer(
                200,
                Map.of(
                        "Content-Type", List.of(type),
                        "Content-Security-Policy", List.of(policy),
                        "X-Content-Type-Options", List.of(guessing)),
                new byte[0]));
    }

    @ParameterizedTest
    @CsvSource({
        "default-src 'self', nosniff, who may frame it",
        "frame-ancestors 'none'; script-src 'unsafe-inline', nosniff, scripts or styles in it",
        "frame-ancestors 'none'; script-src 'unsafe-eval', nosniff, make scripts",
        "frame-ancestors 'none', '', guess",
    })
    void refuseAPageThatLacks(String policy, String guessing, String said) {
        assertThat(violations("text/html;charset=UTF-8", policy, guessing))
                .singleElement()
                .asString()
                .contains(said);
    }

    @Test
    void refuseAPageWithoutAPolicy() {
        var page = new Answer(200, Map.of("Content-Type", List.of("text/html")), new byte[0]);

        assertThat(PageRules.violations(page)).hasSize(3);
    }

    @Test
    void askNothingOfWhatIsNoPage() {
        assertThat(violations("application/json", "", "")).isEmpty();
    }
}
