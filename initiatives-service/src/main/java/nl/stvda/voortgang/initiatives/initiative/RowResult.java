package nl.stvda.voortgang.initiatives.initiative;

import java.util.List;
import java.util.UUID;
import nl.stvda.voortgang.conventions.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of many.
 *
 * @param number the row's place, from 1
 * @param outcome what it did, or would do in a preview
 * @param id the initiative; absent when the row is refused, and in a preview when it is not there yet
 * @param revision the revision that the initiative then has; 0 when the row is refused
 * @param violations everything that is wrong with the row
 */
public record RowResult(
        int number, RowOutcome outcome, @Nullable UUID id, int revision, List<Violation> violations) {

    static RowResult done(int number, RowOutcome outcome, @Nullable UUID id, int revision) {
        return new RowResult(number, outcome, id, revision, List.of());
    }

    static RowResult refused(int number, List<Violation> violations) {
        return new RowResult(number, RowOutcome.REFUSED, null, 0, violations);
    }
}
