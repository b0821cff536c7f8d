package nl.stvda.voortgang.reports.dashboard.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.stvda.voortgang.conventions.problem.Violation;

/**
 * Something that is wrong with what was typed.
 *
 * @param field the name of the field; what is said about a part of the document that has none belongs to the nearest one
 * @param code what is wrong
 * @param number the limit that is exceeded; empty where none is
 * @param detail in the API's own words, for a code that a page has no words for
 */
public record FieldMistake(String field, String code, Optional<String> number, String detail) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(,\\d{3})*");

    public static FieldMistake of(Violation violation, FormShape shape) {
        var pointer = violation.pointer() == null ? "" : violation.pointer();
        var decoded = URLDecoder.decode(pointer.replace("+", "%2B"), StandardCharsets.UTF_8);
        var number = NUMBER.matcher(violation.detail());
        return new FieldMistake(
                shape.fieldOf(decoded.startsWith("#") ? decoded.substring(1) : decoded),
                violation.code(),
                number.find() ? Optional.of(number.group()) : Optional.empty(),
                violation.detail());
    }
}
