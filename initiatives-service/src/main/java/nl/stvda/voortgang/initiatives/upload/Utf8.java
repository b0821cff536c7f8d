package nl.stvda.voortgang.initiatives.upload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 with or without byte order mark. Bytes that are none become a character that no text may hold, so that
 * the row they stand in is refused and the others are read.
 */
final class Utf8 {

    /** A noncharacter of Unicode. */
    static final char BROKEN = '\uFFFF';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static BufferedReader reader(InputStream bytes) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(BROKEN));
        var reader = new BufferedReader(new InputStreamReader(bytes, decoder));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    static boolean isBroken(String text) {
        return text.indexOf(BROKEN) >= 0;
    }

    static RowViolation violation() {
        return RowViolation.ofRow(
                "invalid-utf-8", "This row is not valid UTF-8. Save the file as UTF-8; in Excel: CSV UTF-8.");
    }
}
