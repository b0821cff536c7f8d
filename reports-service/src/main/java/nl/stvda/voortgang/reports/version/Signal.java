package nl.stvda.voortgang.reports.version;

/** What a listener is told. */
sealed interface Signal {

    /** This changed. */
    record Changed(DraftChange change) implements Signal {}

    /** Something may have been missed: look into the log. */
    record LookAgain() implements Signal {}
}
