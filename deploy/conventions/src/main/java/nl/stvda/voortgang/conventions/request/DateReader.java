package nl.stvda.voortgang.conventions.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads a date from text, year-month-day with four digits for the year (RFC 3339). Jackson's own also takes numbers, lists and
 * moments, and drops the time; a year of more digits is one that no database keeps.
 */
final class DateReader extends StdScalarDeserializer<LocalDate> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LENGTH = "2022-03-31".length();

    DateReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getText().length() == LENGTH) {
            try {
                return LocalDate.parse(parser.getText());
            } catch (DateTimeException malformed) {
                throw mismatch(parser);
            }
        }
        throw mismatch(parser);
    }

    private static MismatchedInputException mismatch(JsonParser parser) {
        return MismatchedInputException.from(parser, LocalDate.class, "Not a date");
    }
}
