package nl.stvda.voortgang.reports.dashboard.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as people type it, in Dutch or in English. Three digits after a sign are thousands and fewer are decimals, so
 * nothing has to be guessed as long as no amount has three decimals. Whatever else was typed is left for the API to refuse.
 */
final class TypedNumber {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f€]+");
    private static final Pattern DUTCH = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?|\\d+,\\d{1,2}");
    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?|\\d+(\\.\\d{1,2})?");
    private static final Pattern NEGATIVE = Pattern.compile("-\\d{1,15}");
    private static final int LONGEST = 40;

    private TypedNumber() {}

    static JsonNode read(String typed) {
        var text = BLANKS.matcher(typed).replaceAll("");
        if (text.length() > LONGEST) {
            return TextNode.valueOf(typed);
        }
        if (DUTCH.matcher(text).matches()) {
            return number(text.replace(".", "").replace(',', '.'));
        }
        if (ENGLISH.matcher(text).matches()) {
            return number(text.replace(",", ""));
        }
        return NEGATIVE.matcher(text).matches() ? number(text) : TextNode.valueOf(typed);
    }

    private static JsonNode number(String plain) {
        return DecimalNode.valueOf(new BigDecimal(plain));
    }
}
