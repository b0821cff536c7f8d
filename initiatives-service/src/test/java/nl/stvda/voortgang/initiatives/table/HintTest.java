package nl.stvda.voortgang.initiatives.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.000,00 | 1000.00",
                "250.000 | 250000",
                "1.200.000 | 1200000",
                "1000,50 | 1000.50",
                "€ 1000 | 1000",
                "€ 1.000,- | 1000",
                "1 000 | 1000",
                "1\u00a0000 | 1000",
                "1.000 | 1000",
                "48 mln | 48000000",
                "1,2 miljoen | 1200000",
                "€1.2 mld. | 1200000000",
                "1000 euro | 1000",
                "1'000'000 | 1000000",
            })
    void saysWhatToWriteForANumber(String cell, String number) {
        assertThat(NumberHint.about(cell)).endsWith(": write %s if that is what is meant.".formatted(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "1.00.000", "12.34.56", "ca. 5", "", "1/2", "5 bananen", "..", "1 2 3"})
    void doesNotGuessWhatIsNoNumber(String cell) {
        assertThat(NumberHint.about(cell)).endsWith(": 1000.50.");
    }

    @ParameterizedTest
    @CsvSource({"10-1-2022, 2022-01-10", "10/1/2022, 2022-01-10", "1.10.2022, 2022-10-01"})
    void saysWhatToWriteForADay(String cell, String day) {
        assertThat(DayHint.about(cell)).endsWith(": write %s if the day comes first here.".formatted(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan-22", "2022", "1-13-2022", "44571", "10-1-22"})
    void doesNotGuessWhatIsNoDay(String cell) {
        assertThat(DayHint.about(cell)).contains(": 2022-03-31.");
    }
}
