package nl.stvda.voortgang.initiatives.table;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from running what a partner wrote: a cell that could be read as a formula gets an
 * apostrophe in front. Reading takes that one apostrophe away again, so that nothing is lost on the way.
 */
public final class FormulaGuard {

    /** What starts a formula, its full-width look-alikes, and the white space that some programs skip before one. */
    private static final String START = "[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]";

    private static final Pattern DANGEROUS = Pattern.compile("^'*" + START);
    private static final Pattern GUARDED = Pattern.compile("^'+" + START);

    private FormulaGuard() {}

    public static String guard(String cell) {
        return DANGEROUS.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    /** For a place where nothing is run: only so that reading, which may take an apostrophe away, gives the same text. */
    public static String guardApostrophe(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    public static String unguard(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
