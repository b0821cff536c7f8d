package nl.stvda.voortgang.initiatives.imports;

import jakarta.persistence.Embeddable;
import java.util.List;
import nl.stvda.voortgang.initiatives.initiative.RowOutcome;

/** How many rows were worked on, and what became of them. */
@Embeddable
record Tally(int processed, int added, int changed, int unchanged, int refused) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally plus(List<RowOutcome> outcomes) {
        var tally = this;
        for (var outcome : outcomes) {
            tally = tally.plus(outcome);
        }
        return tally;
    }

    private Tally plus(RowOutcome outcome) {
        var next = processed + 1;
        return switch (outcome) {
            case ADDED -> new Tally(next, added + 1, changed, unchanged, refused);
            case CHANGED -> new Tally(next, added, changed + 1, unchanged, refused);
            case UNCHANGED -> new Tally(next, added, changed, unchanged + 1, refused);
            case REFUSED -> new Tally(next, added, changed, unchanged, refused + 1);
        };
    }
}
