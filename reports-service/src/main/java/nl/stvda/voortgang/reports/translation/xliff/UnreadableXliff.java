package nl.stvda.voortgang.reports.translation.xliff;

import java.io.Serial;

/** That a file cannot be read; the message is for whoever sent it. */
public final class UnreadableXliff extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableXliff(String message) {
        super(message, null, false, false);
    }
}
