package nl.stvda.voortgang.initiatives.upload;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row as it was sent.
 *
 * @param number its place, from 1
 * @param line the line of the file on which it begins, from 1; absent where lines mean nothing
 * @param externalId the partner's key, where it has the form of one
 * @param json what the row says, as the body of a single request would; absent when it is refused
 * @param violations why it is refused already
 */
public record UploadedRow(
        int number,
        @Nullable Integer line,
        @Nullable String externalId,
        @Nullable String json,
        List<RowViolation> violations) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    static UploadedRow of(int number, @Nullable Integer line, @Nullable String externalId, String json) {
        return new UploadedRow(number, line, keyLike(externalId), json, List.of());
    }

    static UploadedRow refused(
            int number, @Nullable Integer line, @Nullable String externalId, RowViolation... violations) {
        return new UploadedRow(number, line, keyLike(externalId), null, List.of(violations));
    }

    /** Anything may stand there; only what is a key is worth keeping. */
    private static @Nullable String keyLike(@Nullable String externalId) {
        return externalId != null && KEY.matcher(externalId).matches() ? externalId : null;
    }

    /** The same row, refused because its key stands in an earlier row. */
    UploadedRow repeating(int first) {
        return new UploadedRow(
                number,
                line,
                externalId,
                null,
                List.of(new RowViolation(
                        "#/externalId",
                        line == null ? null : "externalId",
                        "duplicate-external-id",
                        "Row %d has this externalId already; give each once.".formatted(first))));
    }
}
