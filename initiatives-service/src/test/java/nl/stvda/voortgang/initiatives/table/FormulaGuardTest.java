package nl.stvda.voortgang.initiatives.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 70",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "=cmd|' /C calc'!A0",
                "＝1",
                "'=1",
                "''=1"
            })
    void putsAnApostropheBeforeWhatCouldBeAFormula(String cell) {
        var guarded = FormulaGuard.guard(cell);

        assertThat(guarded).isEqualTo("'" + cell);
        assertThat(FormulaGuard.unguard(guarded)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1", "'s Avonds", "a=b", "'", "''", "text\n=1"})
    void leavesEverythingElse(String cell) {
        var guarded = FormulaGuard.guard(cell);

        assertThat(guarded).isEqualTo(cell);
        assertThat(FormulaGuard.unguard(guarded)).isEqualTo(cell);
    }
}
