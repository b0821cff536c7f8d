package nl.stvda.voortgang.reports.dashboard.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stvda.voortgang.conventions.language.LocalizedText;
import nl.stvda.voortgang.reports.template.SectionKind;
import nl.stvda.voortgang.reports.template.TemplateSection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlineEditTest {

    private static final OutlineEdit OUTLINE = new OutlineEdit(List.of(
            section("a", null), section("b", null), section("a1", "a"), section("a2", "a"), section("c", null)));

    private static TemplateSection section(String code, @Nullable String parent) {
        return new TemplateSection(
                code, parent, SectionKind.TEXT, LocalizedText.of("nl", code), null, null, List.of(), null, null, null);
    }

    private static List<String> codes(List<TemplateSection> sections) {
        return new OutlineEdit(sections)
                .inOrder().stream().map(placed -> placed.section().code()).toList();
    }

    @Test
    void showsSectionsAsAReaderMeetsThem() {
        assertThat(OUTLINE.inOrder())
                .extracting(placed -> "%s %d".formatted(placed.section().code(), placed.depth()))
                .containsExactly("a 0", "a1 1", "a2 1", "b 0", "c 0");
    }

    @Test
    void movesASectionWithAllThatStandsInIt() {
        assertThat(codes(OUTLINE.moved("a", false))).containsExactly("b", "a", "a1", "a2", "c");
        assertThat(codes(OUTLINE.moved("a2", true))).containsExactly("a", "a2", "a1", "b", "c");
    }

    @Test
    void leavesTheFirstAndTheLastWhereTheyAre() {
        assertThat(OUTLINE.moved("a1", true)).isEqualTo(OUTLINE.sections());
        assertThat(OUTLINE.moved("c", false)).isEqualTo(OUTLINE.sections());
        assertThat(OUTLINE.moved("none", false)).isEqualTo(OUTLINE.sections());
    }

    @Test
    void keepsWhatStoodInASectionThatGoes() {
        assertThat(codes(OUTLINE.without("a"))).containsExactlyInAnyOrder("b", "a1", "a2", "c");
    }

    @Test
    void givesEachSectionAKeyOfItsOwn() {
        assertThat(OUTLINE.free("d")).isEqualTo("d");
        assertThat(OUTLINE.free("a")).isEqualTo("a-2");
        assertThat(OUTLINE.free("")).isEqualTo("section");
    }
}
