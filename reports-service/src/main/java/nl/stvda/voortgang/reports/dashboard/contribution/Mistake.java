package nl.stvda.voortgang.reports.dashboard.contribution;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.stvda.voortgang.reports.dashboard.client.ServiceRefusal;

/**
 * Something that the API says is wrong with what was typed.
 *
 * @param field the name of the field; what is said about a part of the document that has none belongs to the nearest one
 * @param code what is wrong
 * @param number the limit that is exceeded, as the API tells it; empty where none is
 * @param detail the API's own words, for a code that these pages have no words for
 */
public record Mistake(String field, String code, Optional<String> number, String detail) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(,\\d{3})*");
    private static final Pattern ELEMENT = Pattern.compile("(/themes)/\\d+");

    static Mistake of(ServiceRefusal.Mistake told) {
        return of(told.pointer() == null ? "" : told.pointer(), told.code(), told.detail());
    }

    /** As the API tells it of a field, or of a row of a file. */
    public static Mistake of(String pointer, String code, String detail) {
        var number = NUMBER.matcher(detail);
        return new Mistake(
                field(URLDecoder.decode(pointer.replace("+", "%2B"), StandardCharsets.UTF_8)),
                code,
                number.find() ? Optional.of(number.group()) : Optional.empty(),
                detail);
    }

    private static String field(String fragment) {
        var pointer = fragment.startsWith("#") ? fragment.substring(1) : fragment;
        var element = ELEMENT.matcher(pointer);
        return element.matches() ? element.group(1) : pointer;
    }

    /** What the field is called, whatever its row and its language. */
    public Field label() {
        return Field.named(field);
    }
}
