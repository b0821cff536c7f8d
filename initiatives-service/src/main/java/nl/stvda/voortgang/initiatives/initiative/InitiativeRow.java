package nl.stvda.voortgang.initiatives.initiative;

import org.jspecify.annotations.Nullable;

/**
 * One initiative of many, as it was sent.
 *
 * @param number its place, from 1
 * @param json what would be the body of a request of its own
 * @param promised what a preview said that it does; where that no longer holds, the row is refused
 */
public record InitiativeRow(
        int number, String json, @Nullable Promised promised) {

    /** What a preview said: the outcome, and the revision that the initiative would have then. */
    public record Promised(RowOutcome outcome, int revision) {}
}
