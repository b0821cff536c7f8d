package nl.stvda.voortgang.local.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartTest {

    @ParameterizedTest
    @EnumSource
    void needsOnlyPartsAboveIt(Part part) {
        assertThat(part.needs()).allSatisfy(needed -> assertThat(needed).isLessThan(part));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsLabel(Part part) {
        assertThat(Part.of(part.label())).isEqualTo(part);
    }
}
