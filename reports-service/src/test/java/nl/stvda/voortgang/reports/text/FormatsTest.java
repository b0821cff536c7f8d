package nl.stvda.voortgang.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.stvda.voortgang.conventions.language.Language;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Formats DUTCH = Formats.of(new Language("nl"));
    private static final Formats ENGLISH = Formats.of(new Language("en"));

    @Test
    void writesMoneyAsReadersExpectIt() {
        assertThat(DUTCH.money(new BigDecimal("250000000"), "EUR")).isEqualTo("€\u00a0250.000.000");
        assertThat(ENGLISH.money(new BigDecimal("250000000"), "EUR")).isEqualTo("€250,000,000");
        assertThat(DUTCH.money(new BigDecimal("1000.5"), "EUR")).isEqualTo("€\u00a01.000,50");
        assertThat(ENGLISH.money(new BigDecimal("1200.00"), "EUR")).isEqualTo("€1,200");
    }

    @Test
    void writesMoneyOfACurrencyThatItDoesNotKnow() {
        assertThat(DUTCH.money(new BigDecimal("5"), "QQQ")).isEqualTo("QQQ\u00a05");
    }

    @Test
    void writesNumbersAndDates() {
        assertThat(DUTCH.number(12_345)).isEqualTo("12.345");
        assertThat(ENGLISH.number(12_345)).isEqualTo("12,345");
        assertThat(DUTCH.date(LocalDate.of(2022, 3, 1))).isEqualTo("1 maart 2022");
        assertThat(ENGLISH.date(LocalDate.of(2022, 3, 1))).isEqualTo("1 March 2022");
    }

    @Test
    void writesMomentsInTheTimeOfTheNetherlands() {
        assertThat(DUTCH.moment(Instant.parse("2026-07-01T22:30:05Z"))).isEqualTo("2 juli 2026 om 00:30:05");
        assertThat(ENGLISH.moment(Instant.parse("2026-01-01T22:30:05Z"))).isEqualTo("1 January 2026 at 23:30:05");
    }

    @Test
    void writesDatesInALanguageThatNobodyThoughtOf() {
        var finnish = Formats.of(new Language("fi"));

        assertThat(finnish.date(LocalDate.of(2022, 3, 1))).isEqualTo("1. maaliskuuta 2022");
        assertThat(finnish.moment(Instant.parse("2026-07-01T22:30:05Z"))).isEqualTo("2. heinäkuuta 2026 0.30.05");
    }
}
