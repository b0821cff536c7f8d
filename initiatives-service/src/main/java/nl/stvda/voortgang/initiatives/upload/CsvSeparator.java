package nl.stvda.voortgang.initiatives.upload;

import java.io.BufferedReader;
import java.io.IOException;
import nl.stvda.voortgang.initiatives.table.Notation;

/** What separates the cells of a CSV file, and how days and numbers are written there. */
final class CsvSeparator {

    private static final int LONGEST_FIRST_LINE = 4 * 1024;

    private CsvSeparator() {}

    /** How the cells are written where this separates them. */
    static Notation notation(char separator) {
        return separator == ';' ? Notation.DUTCH : Notation.INTERNATIONAL;
    }

    /** A semicolon where the first line has more of them than of commas, as a Dutch Excel writes it. */
    static char of(BufferedReader text) throws IOException {
        text.mark(LONGEST_FIRST_LINE);
        var balance = 0;
        for (var read = 0; read < LONGEST_FIRST_LINE; read++) {
            var character = text.read();
            if (character < 0 || character == '\n') {
                break;
            }
            balance += character == ';' ? 1 : character == ',' ? -1 : 0;
        }
        text.reset();
        return balance > 0 ? ';' : ',';
    }
}
