package nl.stvda.voortgang.reports.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import nl.stvda.voortgang.conventions.date.PartialDate;
import nl.stvda.voortgang.conventions.language.Language;

/** Writes numbers, money and dates as readers of a language expect them. */
public final class Formats {

    /** Days and moments are told as they are in the Netherlands. */
    public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Language language;

    private Formats(Language language) {
        this.language = language;
    }

    public static Formats of(Language language) {
        return new Formats(language);
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(language.locale()).format(value);
    }

    /** Without decimals where there are none: nobody reads 250,000,000.00. */
    public String money(BigDecimal value, String currency) {
        var known = Currency.availableCurrencies()
                .filter(candidate -> candidate.getCurrencyCode().equals(currency))
                .findFirst();
        if (known.isEmpty()) {
            // one that came into being after this JDK: the code says it as well
            return "%s\u00a0%s"
                    .formatted(
                            currency,
                            NumberFormat.getNumberInstance(language.locale()).format(value));
        }
        var format = NumberFormat.getCurrencyInstance(language.locale());
        format.setCurrency(known.get());
        var decimals = value.stripTrailingZeros().scale() <= 0 ? 0 : 2;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language.locale())
                .format(date);
    }

    /** As exactly as it is known. */
    public String date(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> date(date.first());
            case MONTH ->
                DateTimeFormatter.ofLocalizedPattern("yMMMM")
                        .localizedBy(language.locale())
                        .format(date.first());
            case YEAR -> date.toString();
        };
    }

    public String moment(Instant moment) {
        return moments().localizedBy(language.locale()).withZone(HERE).format(moment);
    }

    /** Java knows no word between a day and a time; where we know it, we say it. */
    private DateTimeFormatter moments() {
        return switch (language.tag()) {
            case "nl" -> DateTimeFormatter.ofPattern("d MMMM uuuu 'om' HH:mm:ss");
            case "en" -> DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss");
            default -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM);
        };
    }
}
