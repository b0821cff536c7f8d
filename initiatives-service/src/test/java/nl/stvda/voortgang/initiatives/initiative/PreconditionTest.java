package nl.stvda.voortgang.initiatives.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.stvda.voortgang.conventions.condition.Precondition;
import nl.stvda.voortgang.conventions.problem.GeneralProblem;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void mustBeGiven(@Nullable String ifMatch) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Precondition.of(ifMatch))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(GeneralProblem.PRECONDITION_REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "\"1\",\"3\"", " \"1\" , \"3\" ", "*"})
    void holdsWhereTheRevisionIsNamed(String ifMatch) {
        var precondition = Precondition.of(ifMatch);

        assertThatCode(() -> precondition.requireMatch(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", "\"33\"", "\"*\"", ","})
    void failsWhereItIsNot(String ifMatch) {
        var precondition = Precondition.of(ifMatch);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> precondition.requireMatch(3))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(GeneralProblem.STALE));
    }

    @Test
    void isMetByTheTagOfAnAnswer() {
        assertThat(Precondition.tag(3).getValue()).isEqualTo("3");
        assertThat(Precondition.tag(3).isWeak()).isFalse();
    }
}
