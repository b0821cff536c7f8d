package nl.stvda.voortgang.conventions.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;

/** Reads a text as it is, and refuses one that no field may hold. */
final class TextReader extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && ReadableText.isUnreadable(text)) {
            throw new UnreadableTextException(parser);
        }
        return text;
    }

    /** That a text holds what no text may hold. */
    static final class UnreadableTextException extends MismatchedInputException {

        private static final long serialVersionUID = 1;

        UnreadableTextException(JsonParser parser) {
            super(parser, "Unreadable text", String.class);
        }
    }
}
