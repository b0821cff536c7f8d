package nl.stvda.voortgang.conventions.date;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;

/** Reads a date from text only: the number 2022 is not taken for a year. */
final class PartialDateReader extends StdScalarDeserializer<PartialDate> {

    @Serial
    private static final long serialVersionUID = 1L;

    PartialDateReader() {
        super(PartialDate.class);
    }

    @Override
    public PartialDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            try {
                return PartialDate.parse(parser.getText());
            } catch (DateTimeException malformed) {
                throw mismatch(parser);
            }
        }
        throw mismatch(parser);
    }

    private static MismatchedInputException mismatch(JsonParser parser) {
        return MismatchedInputException.from(parser, PartialDate.class, "Not a date");
    }
}
