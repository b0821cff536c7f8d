package nl.stvda.voortgang.initiatives.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearsTest {

    @Test
    void takeDecadesTogether() {
        assertThat(Years.begunIn(LocalDate.of(1971, 6, 30)))
                .contains("('begin=1950s' | 'begin=1960s' | 'begin=1970' | 'begin=1971' | 'begin=none')");
        assertThat(Years.notEndedBefore(LocalDate.of(2178, 6, 30)))
                .contains("('end=2178' | 'end=2179' | 'end=2180s' | 'end=2190s' | 'end=open')");
    }

    @Test
    void askForNothingThatBeginsBeforeAnythingCan() {
        assertThat(Years.begunIn(LocalDate.of(1949, 12, 31))).contains("('begin=none')");
    }

    @Test
    void askForWhatGoesOnOnlyAfterAnythingCanEnd() {
        assertThat(Years.notEndedBefore(LocalDate.of(2200, 1, 1))).contains("('end=open')");
    }

    @Test
    void narrowNothingWhereEverythingFits() {
        assertThat(Years.begunIn(LocalDate.of(2199, 1, 1))).isEmpty();
        assertThat(Years.notEndedBefore(LocalDate.of(1950, 12, 31))).isEmpty();
    }
}
