package nl.stvda.voortgang.initiatives.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthsTest {

    private static Place place(String month) {
        return Timeline.POSTED.start(YearMonth.parse(month));
    }

    private static Months months(String first, String last, String... sample) {
        return new Months(
                Timeline.POSTED,
                List.of(place(first), place(last)),
                Arrays.stream(sample).map(MonthsTest::place).toList());
    }

    private static List<YearMonth> of(String... months) {
        return Arrays.stream(months).map(YearMonth::parse).toList();
    }

    @Test
    void areAllSearchedAtOnceWhereFewAreExpected() {
        var months = months("2026-03", "2019-11", "2024-05", "2022-01");

        assertThat(months.next()).hasSize(77).startsWith(YearMonth.of(2026, 3)).endsWith(YearMonth.of(2019, 11));
    }

    @Test
    void areSearchedUpToWhereEnoughAreExpected() {
        var months = months("2026-03", "2019-11", "2026-03", "2026-03", "2026-02", "2025-01");

        assertThat(months.next()).isEqualTo(of("2026-03", "2026-02"));
    }

    @Test
    void areSearchedByYearsUpToTheYearInWhichEnoughAreExpected() {
        var months = months("2026-03", "2019-11", "2023-10", "2023-05", "2023-05", "2023-01");

        assertThat(months.next()).hasSize(27).endsWith(YearMonth.of(2024, 1));
    }

    @Test
    void areSearchedByMonthsWithinTheYear() {
        var months = months("2023-12", "2019-11", "2023-05", "2023-05", "2023-05", "2023-01");

        assertThat(months.next()).isEqualTo(of("2023-12", "2023-11", "2023-10"));
    }

    @Test
    void goTheOtherWayWhereTheOrderDoes() {
        var months = months("2019-11", "2026-03", "2021-05", "2021-05", "2021-05", "2021-06");

        assertThat(months.next()).hasSize(14).startsWith(YearMonth.of(2019, 11)).endsWith(YearMonth.of(2020, 12));
    }

    @Test
    void areFewerWhereTheyHeldTooMuch() {
        var months = months("2026-03", "2019-11");

        assertThat(months.atMost(2).next()).isEqualTo(of("2026-03", "2026-02"));
    }

    @Test
    void areFollowedByTheRest() {
        var months = months("2026-03", "2026-01", "2026-03", "2026-03", "2026-03");

        var rest = months.after(months.next());

        assertThat(rest.next()).isEqualTo(of("2026-02", "2026-01"));
        assertThat(rest.after(rest.next()).isEmpty()).isTrue();
    }

    @Test
    void areNoneWhereThereIsNothing() {
        assertThat(new Months(Timeline.POSTED, List.of(), List.of()).isEmpty()).isTrue();
    }
}
