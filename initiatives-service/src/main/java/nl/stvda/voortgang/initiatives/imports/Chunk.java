package nl.stvda.voortgang.initiatives.imports;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.stvda.voortgang.initiatives.initiative.ReadRow;
import nl.stvda.voortgang.initiatives.initiative.RowOutcome;
import nl.stvda.voortgang.initiatives.initiative.RowResult;

/**
 * Some rows that follow each other.
 *
 * @param last the number of the last one; where it begins when there are none left
 * @param rows those that are left to decide
 * @param refused how many are refused already
 */
record Chunk(int last, List<ReadRow> rows, int refused) {

    boolean isEmpty() {
        return rows.isEmpty() && refused == 0;
    }

    /** What the row of this number says, as JSON. */
    String json(int number) {
        return rows.stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow()
                .json();
    }

    /** What became of all of them. */
    List<RowOutcome> outcomes(List<RowResult> results) {
        return Stream.concat(
                        results.stream().map(RowResult::outcome),
                        Collections.nCopies(refused, RowOutcome.REFUSED).stream())
                .toList();
    }
}
