package nl.stvda.voortgang.initiatives.imports;

import java.io.Serial;

/** Ends the work on an import before its end; what the transaction did so far is undone. */
final class ImportStopped extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ImportStopped(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    /** Why it stops. */
    enum Reason {
        /** Its organisation asked for it. */
        CANCELLED,
        /** Another node took it over. */
        LOST,
        /** This node stops. */
        STOPPING,
        /** A row is refused, and then nothing may be stored. */
        REFUSED_ROW
    }
}
