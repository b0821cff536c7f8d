package nl.stvda.voortgang.reports.curation;

import java.util.Locale;

/** One place further, as a button says it. */
public enum Shift {
    /** Before the one that stands before it; from the top of a block, to the end of the one above. */
    UP,
    /** Behind the one that stands behind it; from the end of a block, to the top of the one below. */
    DOWN,
    /** Inside the one that stands before it. */
    IN,
    /** Out of the one that it stands inside, behind that one. */
    OUT;

    /** As forms say it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
