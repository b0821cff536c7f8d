package nl.stvda.voortgang.initiatives.upload;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import nl.stvda.voortgang.conventions.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The elements of one JSON array. */
final class JsonArrayRows implements Rows {

    private final JsonParser parser;
    private int number;

    JsonArrayRows(Reader text) throws IOException {
        parser = JsonRow.factory().createParser(text);
    }

    @Override
    public @Nullable UploadedRow next() throws IOException {
        try {
            if (number == 0 && parser.nextToken() != JsonToken.START_ARRAY) {
                throw UploadProblem.UNREADABLE_UPLOAD.withDetail(
                        "The file is not a JSON array: put the rows between [ and ], with commas between them.");
            }
            number++;
            if (parser.nextToken() != JsonToken.END_ARRAY) {
                return JsonRow.read(parser, number, null);
            }
            if (parser.nextToken() != null) {
                throw stopped("something stands behind the end of the array");
            }
            return null;
        } catch (JsonProcessingException malformed) {
            throw stopped("the file is not valid JSON there");
        }
    }

    private ProblemException stopped(String why) {
        var place = parser.currentLocation();
        return UploadProblem.UNREADABLE_UPLOAD.withDetail("Reading stopped in row %d, at line %d, column %d: %s."
                .formatted(number, place.getLineNr(), place.getColumnNr(), why));
    }
}
