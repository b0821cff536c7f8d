package nl.stvda.voortgang.reports.version;

import java.util.List;

/** What a reader of a draft is told. */
sealed interface Signal {

    /** These changes of one draft were committed together, in this order; never empty. */
    record Changed(List<DraftChange> changes) implements Signal {

        String round() {
            return changes.getFirst().round();
        }

        long first() {
            return changes.getFirst().version();
        }

        long last() {
            return changes.getLast().version();
        }
    }

    /** Something may have been missed: look into the log. */
    record LookAgain() implements Signal {}
}
