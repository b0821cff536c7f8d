package nl.stvda.voortgang.conventions.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.stvda.voortgang.conventions.date.PartialDate;
import nl.stvda.voortgang.conventions.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Says in words, without a class name, why a JSON value does not fit. */
final class JsonMismatch {

    private JsonMismatch() {}

    static Violation describe(String pointer, JsonMappingException refused) {
        return switch (refused) {
            case UnrecognizedPropertyException unknown ->
                Violation.inBody(
                        pointer,
                        "unknown-field",
                        "This field is not known here. Known are: %s.".formatted(known(unknown)));
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                Violation.inBody(
                        pointer, "unknown-value", "Use one of: %s.".formatted(constants(format.getTargetType())));
            case TextReader.UnreadableTextException _ ->
                Violation.inBody(
                        pointer,
                        "unreadable-text",
                        "Remove control characters, broken characters and characters that turn the direction of writing "
                                + "from this text.");
            case MismatchedInputException mismatch ->
                Violation.inBody(pointer, "wrong-type", "Give %s.".formatted(expected(mismatch.getTargetType())));
            default -> Violation.inBody(pointer, "wrong-type", "This value does not fit here.");
        };
    }

    private static String known(UnrecognizedPropertyException unknown) {
        var names = unknown.getKnownPropertyIds();
        return names == null
                ? "none"
                : names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.isEnumConstant())
                .map(field -> {
                    var json = field.getAnnotation(JsonProperty.class);
                    return json == null ? field.getName() : json.value();
                })
                .collect(Collectors.joining(", "));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "a value of another type";
        }
        if (type == LocalDate.class) {
            return "a date as text, year-month-day: 2022-03-31";
        }
        if (type == PartialDate.class) {
            return "a day as text, year-month-day, or only year-month or the year: 2022-03-31";
        }
        if (type == Instant.class) {
            return "a moment as text with its zone (RFC 3339): 2022-03-31T12:00:00Z";
        }
        if (type == String.class || type.isEnum()) {
            return "text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return "a whole number, not as text";
        }
        if (type == BigDecimal.class) {
            return "a number, not as text";
        }
        return Collection.class.isAssignableFrom(type) ? "a list, between [ and ]" : "an object, between { and }";
    }
}
