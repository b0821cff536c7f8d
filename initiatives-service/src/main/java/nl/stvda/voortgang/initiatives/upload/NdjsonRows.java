package nl.stvda.voortgang.initiatives.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One JSON object on each line; lines without anything mean nothing. */
final class NdjsonRows implements Rows {

    private static final int END = -1;

    private final BufferedReader text;
    private final StringBuilder line = new StringBuilder();
    private boolean isTooLarge;
    private int lineNumber;
    private int number;

    NdjsonRows(BufferedReader text) {
        this.text = text;
    }

    @Override
    public @Nullable UploadedRow next() throws IOException {
        while (readLine()) {
            if (isTooLarge) {
                number++;
                return UploadedRow.refused(number, lineNumber, null, JsonRow.tooLarge());
            }
            if (!line.toString().isBlank()) {
                number++;
                return row(line.toString());
            }
        }
        return null;
    }

    private UploadedRow row(String json) throws IOException {
        try (var parser = JsonRow.factory().createParser(json)) {
            parser.nextToken();
            var row = JsonRow.read(parser, number, lineNumber);
            return parser.nextToken() == null
                    ? row
                    : UploadedRow.refused(
                            number,
                            lineNumber,
                            row.externalId(),
                            RowViolation.ofRow("malformed-json", "Something stands behind the object on this line."));
        } catch (JsonProcessingException malformed) {
            return UploadedRow.refused(number, lineNumber, null, malformed(json, malformed));
        }
    }

    private static RowViolation malformed(String json, JsonProcessingException malformed) {
        if (Utf8.isBroken(json)) {
            return Utf8.violation();
        }
        var place = malformed.getLocation();
        return RowViolation.ofRow(
                "malformed-json",
                place == null
                        ? "This line is not valid JSON."
                        : "This line is not valid JSON: reading stopped at column %d.".formatted(place.getColumnNr()));
    }

    /** Reads to the end of the line and keeps what fits. */
    private boolean readLine() throws IOException {
        line.setLength(0);
        isTooLarge = false;
        var character = text.read();
        if (character == END) {
            return false;
        }
        lineNumber++;
        while (character != END && character != '\n') {
            if (line.length() < LARGEST_ROW) {
                line.append((char) character);
            } else {
                isTooLarge = true;
            }
            character = text.read();
        }
        return true;
    }
}
