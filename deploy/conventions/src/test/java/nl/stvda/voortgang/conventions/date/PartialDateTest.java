package nl.stvda.voortgang.conventions.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.LocalDate;
import nl.stvda.voortgang.conventions.date.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "2022-03-31, 2022-03-31, 2022-03-31",
        "2022-02,    2022-02-01, 2022-02-28",
        "2024-02,    2024-02-01, 2024-02-29",
        "2022,       2022-01-01, 2022-12-31",
        "0202,       0202-01-01, 0202-12-31",
    })
    void standsForAllDaysThatItCanBeAndIsKeptAsItWasSaid(String text, LocalDate first, LocalDate last)
            throws Exception {
        var date = json.readValue("\"%s\"".formatted(text), PartialDate.class);

        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(json.writeValueAsString(date)).isEqualTo("\"%s\"".formatted(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-13", "2022-02-30", "22", "2022-2", "2022-2-1", "20222", "05-2022", "2022-05-", "", " 2022"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> json.readValue("\"%s\"".formatted(text), PartialDate.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "[2022, 3]", "{}", "true"})
    void readsTextOnly(String value) {
        assertThatThrownBy(() -> json.readValue(value, PartialDate.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void equalsWhatIsKnownAsExactly() {
        var month = new PartialDate(LocalDate.of(2022, 3, 31), Precision.MONTH);

        assertThat(month).isEqualTo(PartialDate.parse("2022-03")).isNotEqualTo(PartialDate.parse("2022-03-01"));
    }
}
