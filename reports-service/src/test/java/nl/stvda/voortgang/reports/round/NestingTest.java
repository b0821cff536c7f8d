package nl.stvda.voortgang.reports.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import nl.stvda.voortgang.reports.template.SectionKind;
import nl.stvda.voortgang.reports.template.TemplateSection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a section may stand. */
class NestingTest {

    private static RoundSection section(String code, @Nullable String parent) {
        return new RoundSection(
                "round",
                0,
                0,
                new TemplateSection(
                        code, parent, SectionKind.GROUP, LocalizedText.NONE, null, null, List.of(), null, null, null));
    }

    /** Three inside each other and one beside them. */
    private static Nesting aTree() {
        return new Nesting(List.of(
                section("top", null), section("middle", "top"), section("bottom", "middle"), section("other", null)));
    }

    @Test
    void letsASectionStandInEachThatIsNotInsideIt() {
        var nesting = aTree();

        assertThat(nesting.parentsFor("top")).containsExactly("other");
        assertThat(nesting.parentsFor("middle")).containsExactly("top", "other");
        assertThat(nesting.parentsFor("other")).containsExactly("top", "middle", "bottom");
        assertThat(nesting.parentsFor("new")).containsExactly("top", "middle", "bottom", "other");
    }

    @Test
    void refusesACircleAndNamesWhatIsAllowed() {
        for (var inside : List.of("top", "middle", "bottom")) {
            assertThatThrownBy(() -> aTree().require("top", inside))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refusal -> assertThat(refusal.allowed()).containsExactly("other"));
        }
    }

    @Test
    void letsEverySectionStandAtTheTop() {
        aTree().require("bottom", null);
        aTree().require("new", null);
    }

    @Test
    void countsWhatStandsInsideASectionToo() {
        var chain = new ArrayList<RoundSection>();
        for (var level = 1; level <= TemplateSection.MOST_LEVELS; level++) {
            chain.add(section("level-" + level, level == 1 ? null : "level-" + (level - 1)));
        }
        chain.add(section("group", null));
        chain.add(section("in-group", "group"));

        var nesting = new Nesting(chain);

        assertThat(nesting.parentsFor("in-group")).contains("level-5").doesNotContain("level-6");
        assertThat(nesting.parentsFor("group")).contains("level-4").doesNotContain("level-5");
    }
}
