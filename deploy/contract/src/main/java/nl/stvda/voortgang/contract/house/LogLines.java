package nl.stvda.voortgang.contract.house;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Each line of a log says what happened in words that never change, so that it can be counted and searched for, and then
 * with what: {@code Import done: id=%s added=%d}. A value that is a text comes last, because it may hold blanks.
 */
final class LogLines {

    private static final Pattern CALL = Pattern.compile("\\bLOG\\s*\\.\\s*(trace|debug|info|warn|error|fatal)[fv]?\\(");

    /** Where the exception comes first it has no quotes; the message is the first literal. */
    private static final Pattern MESSAGE =
            Pattern.compile("\\A\\s*(?:\\w+,\\s*)?\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(,|\\z)");

    private static final Pattern FORM = Pattern.compile("[A-Z][^%:={}]*(: [a-z]\\w*=%[sd]( [a-z]\\w*=%[sd])*)?");

    private LogLines() {}

    static void check() {
        var others = Sources.all().flatMap(LogLines::others).toList();
        if (!others.isEmpty()) {
            throw new AssertionError("A line of the log is a message, then key=value: " + String.join("; ", others));
        }
    }

    private static Stream<String> others(Path file) {
        return others(Sources.read(file)).stream().map(call -> file.getFileName() + " " + call);
    }

    /** The calls in this source that have another form. */
    static List<String> others(String source) {
        return CALL.matcher(source)
                .results()
                .map(call -> source.substring(call.end(), Sources.endOfParentheses(source, call.end()) - 1))
                .filter(arguments -> !isInForm(arguments))
                .map(String::strip)
                .toList();
    }

    private static boolean isInForm(String arguments) {
        var message = MESSAGE.matcher(arguments);
        return message.find() && FORM.matcher(message.group(1)).matches();
    }
}
