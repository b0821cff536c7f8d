package nl.stvda.voortgang.initiatives.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @ParameterizedTest
    @EnumSource
    void knowsTheMonthOfAPlace(Timeline timeline) {
        assertThat(timeline.month(timeline.place(Instant.parse("2026-03-31T23:59:59.999Z"))))
                .isEqualTo(MARCH);
        assertThat(timeline.month(timeline.start(MARCH))).isEqualTo(MARCH);
    }

    @Test
    void readsTheTimeInAnId() {
        var id = UUID.fromString("0195c3a1-7c00-7abc-8123-0123456789ab");

        assertThat(Timeline.POSTED.month(new Place("", id)))
                .isEqualTo(YearMonth.from(Instant.ofEpochMilli(0x0195c3a17c00L).atOffset(ZoneOffset.UTC)));
    }

    @Test
    void readsTheTimeOfAChange() {
        assertThat(Timeline.CHANGED.month(new Place("1767225600000000", new UUID(1, 1))))
                .isEqualTo(YearMonth.of(2026, 1));
        assertThat(Timeline.CHANGED.month(new Place("1767225599999999", new UUID(1, 1))))
                .isEqualTo(YearMonth.of(2025, 12));
    }

    @Test
    void beginsAMonthBeforeEveryIdOfIt() {
        assertThat(Timeline.POSTED.start(YearMonth.of(2026, 1)).id())
                .hasToString("019b76da-a800-0000-0000-000000000000");
    }

    @Test
    void endsAMonthWhereTheNextOneInTheOrderBegins() {
        assertThat(Sort.NEWEST.end(Timeline.POSTED, MARCH)).isEqualTo(Timeline.POSTED.start(MARCH));
        assertThat(Sort.OLDEST.end(Timeline.POSTED, MARCH)).isEqualTo(Timeline.POSTED.start(MARCH.plusMonths(1)));
    }

    @Test
    void asksForAFewMonthsByTheirNames() {
        assertThat(Timeline.POSTED.sieve(List.of(MARCH, MARCH.minusMonths(1))))
                .isEqualTo("('posted=2026-03' | 'posted=2026-02')");
    }

    @Test
    void asksForManyMonthsByTheirYears() {
        var months = List.of(MARCH, MARCH.minusMonths(1), MARCH.minusMonths(2), MARCH.minusMonths(3));

        assertThat(Timeline.CHANGED.sieve(months)).isEqualTo("('changed=2026' | 'changed=2025')");
    }
}
