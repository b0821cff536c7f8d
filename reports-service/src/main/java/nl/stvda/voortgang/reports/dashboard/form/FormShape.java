package nl.stvda.voortgang.reports.dashboard.form;

import java.util.regex.Pattern;

/**
 * Which fields of a form hold something else than one text.
 *
 * @param numbers whole numbers
 * @param flags yes or no
 * @param lists several texts, such as boxes that are ticked
 */
public record FormShape(Pattern numbers, Pattern flags, Pattern lists) {

    private static final String NONE = "(?!)";

    /** Of expressions over the names of fields; an empty one fits none. */
    public static FormShape of(String numbers, String flags, String lists) {
        return new FormShape(pattern(numbers), pattern(flags), pattern(lists));
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression.isEmpty() ? NONE : expression);
    }

    boolean isNumber(String field) {
        return numbers.matcher(field).matches();
    }

    boolean isFlag(String field) {
        return flags.matcher(field).matches();
    }

    boolean isList(String field) {
        return lists.matcher(field).matches();
    }

    /** The field that a pointer into its list belongs to. */
    String fieldOf(String pointer) {
        var parent = pointer.replaceFirst("/\\d+$", "");
        return isList(parent) ? parent : pointer;
    }
}
