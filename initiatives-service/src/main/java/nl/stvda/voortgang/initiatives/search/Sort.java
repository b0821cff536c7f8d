package nl.stvda.voortgang.initiatives.search;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The orders of a list. Each ends in the id, so that no two rows have the same place. */
enum Sort {
    /** Posted last comes first; ids are made in the order of time. */
    NEWEST("e.id", "''", "cast(:%1$sId as uuid)", true, ""),
    /** Posted first comes first. */
    OLDEST("e.id", "''", "cast(:%1$sId as uuid)", false, ""),
    /** Changed last comes first. */
    CHANGED(
            "e.changed_at, e.id",
            "cast(cast(extract(epoch from e.changed_at) * 1000000 as bigint) as text)",
            "timestamptz 'epoch' + cast(:%1$sValue as bigint) * interval '1 microsecond', cast(:%1$sId as uuid)",
            true,
            "\\d{1,16}"),
    /** By the title in the first language of the installation that it is in, without accents and capitals. */
    TITLE(
            "e.title, e.id",
            "e.title",
            "cast(:%1$sValue as text) collate \"C\", cast(:%1$sId as uuid)",
            false,
            "[^\\p{Cntrl}]*"),
    /** What fits the text best comes first; a place is its rank, and the range of ids that was ranked. */
    RELEVANCE(
            "e.id",
            "''",
            "cast(:%1$sId as uuid)",
            true,
            "\\d{1,9}( [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){2}|1[0-9]{9}( [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){2}");

    private final String columns;
    private final String value;
    private final String parameters;
    private final boolean descending;
    private final Pattern form;

    Sort(String columns, String value, String parameters, boolean descending, String form) {
        this.columns = columns;
        this.value = value;
        this.parameters = parameters;
        this.descending = descending;
        this.form = Pattern.compile(form);
    }

    /** For {@code order by}. */
    String order() {
        return descending ? columns.replace(",", " desc,") + " desc" : columns;
    }

    /** For {@code order by}, from the other end. */
    String backwards() {
        return descending ? columns : columns.replace(",", " desc,") + " desc";
    }

    /** What a cursor keeps of a row besides its id, as text. */
    String value() {
        return value;
    }

    /** Whether a row comes after the place in the parameters of this name. */
    String after(String name) {
        return compare(descending ? "<" : ">", name);
    }

    /** Whether a row is at the place in the parameters of this name, or before it. */
    String until(String name) {
        return compare(descending ? ">=" : "<=", name);
    }

    private String compare(String operator, String name) {
        return "(%s) %s (%s)".formatted(columns, operator, parameters.formatted(name));
    }

    /** Whether a place has a value besides its id. */
    boolean hasValue() {
        return this == CHANGED || this == TITLE;
    }

    /** Refuses a place that is none in this order: anyone can write a cursor. */
    void requireFits(Place place) {
        if (!form.matcher(place.value()).matches()) {
            throw new IllegalArgumentException("Not a place in this order");
        }
    }

    /** The order of time that it follows. */
    Optional<Timeline> timeline() {
        return switch (this) {
            case NEWEST, OLDEST, RELEVANCE -> Optional.of(Timeline.POSTED);
            case CHANGED -> Optional.of(Timeline.CHANGED);
            case TITLE -> Optional.empty();
        };
    }

    /** Where the months of its order of time end that end with this one. */
    Place end(Timeline timeline, YearMonth month) {
        return timeline.start(descending ? month : month.plusMonths(1));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String codes() {
        return Arrays.stream(values()).map(Sort::code).collect(Collectors.joining(", "));
    }
}
