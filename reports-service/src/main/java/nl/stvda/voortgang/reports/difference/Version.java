package nl.stvda.voortgang.reports.difference;

import java.util.Optional;

/**
 * A form in which a report is there.
 *
 * @param number of the snapshot; empty for the draft
 */
public record Version(Optional<Integer> number) {

    private static final String DRAFT = "draft";

    /** As it would be frozen now. */
    public static final Version OF_DRAFT = new Version(Optional.empty());

    public static Version of(int snapshot) {
        return new Version(Optional.of(snapshot));
    }

    /** Reads {@code draft} or the number of a snapshot. */
    public static Version of(String code) {
        if (code.equals(DRAFT)) {
            return OF_DRAFT;
        }
        if (!code.matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(code);
        }
        return of(Integer.parseInt(code));
    }

    public String code() {
        return number.map(String::valueOf).orElse(DRAFT);
    }
}
