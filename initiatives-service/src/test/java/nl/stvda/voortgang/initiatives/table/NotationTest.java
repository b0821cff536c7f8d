package nl.stvda.voortgang.initiatives.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    @ParameterizedTest
    @CsvSource({
        "3-2022, 2022-03",
        "11-2022, 2022-11",
        "10-1-2022, 2022-01-10",
        "1-10-2022, 2022-10-01",
        "31-12-2022, 2022-12-31",
        "01-02-2022, 2022-02-01",
        "29-2-2024, 2024-02-29",
        "2022-01-10, 2022-01-10",
    })
    void readsADayAsADutchSpreadsheetWritesIt(String written, String day) {
        assertThat(Notation.DUTCH.day(written)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29-2-2023", "1-13-2022", "10-1-22", "10/1/2022", "10.1.2022", "jan-22", "10-1-2022 00:00"})
    void leavesWhatMayBeAnotherDay(String written) {
        assertThat(Notation.DUTCH.day(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1000,50 | 1000.50", "0,5 | 0.5", "-1,25 | -1.25", "1000.50 | 1000.50"})
    void readsANumberAsADutchSpreadsheetWritesIt(String written, BigDecimal number) {
        assertThat(Notation.DUTCH.number(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"250,000", "1.000,00", "1.000.000", "1 000", "1000,", ",5", "1,2,3", "€ 5", "01,5"})
    void leavesWhatMayBeAnotherNumber(String written) {
        assertThat(Notation.DUTCH.number(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10-1-2022", "1-10-2022"})
    void readsNoSuchDayWhereCommasSeparate(String written) {
        assertThat(Notation.INTERNATIONAL.day(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000,50", "0,5"})
    void readsNoSuchNumberWhereCommasSeparate(String written) {
        assertThat(Notation.INTERNATIONAL.number(written)).isEmpty();
    }
}
