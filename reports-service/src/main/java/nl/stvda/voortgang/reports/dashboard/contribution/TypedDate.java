package nl.stvda.voortgang.reports.dashboard.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Pattern;

/**
 * A date as people type it: 31-3-2022 or 2022-03-31, or only the month or the year. The day comes first wherever the year
 * comes last, as nobody here writes otherwise. Whatever else was typed is left for the API to refuse.
 */
final class TypedDate {

    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4})");

    private TypedDate() {}

    static JsonNode read(String typed) {
        var text = typed.strip();
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return TextNode.valueOf(text);
        }
        var month = "%s-%s".formatted(parts.group(3), twoDigits(parts.group(2)));
        var day = parts.group(1);
        return TextNode.valueOf(day == null ? month : "%s-%s".formatted(month, twoDigits(day)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
