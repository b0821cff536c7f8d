package nl.stvda.voortgang.reports.dashboard.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1250          | 1250
        1250,5        | 1250.5
        1250.50       | 1250.50
        250.000       | 250000
        250,000       | 250000
        1.250.000,75  | 1250000.75
        1,250,000.75  | 1250000.75
        € 48 000 000  | 48000000
        -3            | -3
        """)
    void readsWhatPeopleInTheNetherlandsAndElsewhereType(String typed, String number) {
        var read = TypedNumber.read(typed);

        assertThat(read.isNumber()).isTrue();
        assertThat(read.decimalValue()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"48 mln", "1.2.3", "1,2,3", "1e9", "1.2345", "1,5000", "veel", "NaN", "0x10", "1.000,000"})
    void leavesTheRestToTheApi(String typed) {
        var read = TypedNumber.read(typed);

        assertThat(read.isTextual()).isTrue();
        assertThat(read.asText()).isEqualTo(typed);
    }
}
