package nl.stvda.voortgang.initiatives.upload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** Copies one JSON value from a parser, whatever its form, and notes what matters before it is bound. */
final class JsonRow {

    /** Half a character may be written as an escape; escaped again it can be kept, and is refused by the rule for texts. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .configure(JsonWriteFeature.ESCAPE_NON_ASCII, true)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Rows.LARGEST_ROW)
                    .maxNestingDepth(100)
                    .build())
            .build();

    private static final String KEY = "externalId";

    private final StringWriter copy = new StringWriter();
    private @Nullable String externalId;
    private boolean isObject;
    private boolean isBroken;
    private boolean isTooLarge;

    private JsonRow() {}

    static JsonFactory factory() {
        return FACTORY;
    }

    /** Reads the value that the parser stands on, to its end. */
    static UploadedRow read(JsonParser parser, int number, @Nullable Integer line) throws IOException {
        var row = new JsonRow();
        row.copy(parser);
        return row.uploaded(number, line);
    }

    private void copy(JsonParser parser) throws IOException {
        isObject = parser.hasToken(JsonToken.START_OBJECT);
        var depth = 0;
        try (var generator = FACTORY.createGenerator(copy)) {
            do {
                depth += depthStep(parser);
                note(parser, depth);
                if (!isTooLarge) {
                    generator.copyCurrentEventExact(parser);
                    isTooLarge = copy.getBuffer().length() > Rows.LARGEST_ROW;
                }
            } while (depth > 0 && parser.nextToken() != null);
        }
    }

    private static int depthStep(JsonParser parser) {
        var token = parser.currentToken();
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private void note(JsonParser parser, int depth) throws IOException {
        switch (parser.currentToken()) {
            case FIELD_NAME -> isBroken |= Utf8.isBroken(parser.currentName());
            case VALUE_STRING -> {
                isBroken |= Utf8.isBroken(parser.getText());
                if (depth == 1 && KEY.equals(parser.currentName())) {
                    externalId = parser.getText();
                }
            }
            default -> {
                // a number, true, false, null or a bracket
            }
        }
    }

    private UploadedRow uploaded(int number, @Nullable Integer line) {
        if (isTooLarge) {
            return UploadedRow.refused(number, line, externalId, tooLarge());
        }
        if (isBroken) {
            return UploadedRow.refused(number, line, externalId, Utf8.violation());
        }
        return isObject
                ? UploadedRow.of(number, line, externalId, copy.toString())
                : UploadedRow.refused(
                        number,
                        line,
                        null,
                        RowViolation.ofRow("not-an-object", "Give an object here, between { and }."));
    }

    static RowViolation tooLarge() {
        return RowViolation.ofRow("row-too-large", "This row is larger than 1 MiB.");
    }
}
