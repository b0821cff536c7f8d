package nl.stvda.voortgang.initiatives.imports;

import nl.stvda.voortgang.initiatives.initiative.InitiativeRow;
import nl.stvda.voortgang.initiatives.initiative.RowOutcome;
import org.jspecify.annotations.Nullable;

/** A row of a file that was received. */
record StagedRow(
        int number, @Nullable String request, @Nullable RowOutcome outcome, int revision) {

    /** What is left to decide; null where the row is refused for good. */
    @Nullable InitiativeRow open(boolean committed) {
        if (request == null || (committed && outcome == RowOutcome.REFUSED)) {
            return null;
        }
        return new InitiativeRow(
                number, request, committed && outcome != null ? new InitiativeRow.Promised(outcome, revision) : null);
    }
}
