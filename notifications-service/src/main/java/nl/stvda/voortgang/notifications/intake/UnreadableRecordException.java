package nl.stvda.voortgang.notifications.intake;

import java.io.Serial;

/** A record that is not what the contract says; its message says why in plain words. */
final class UnreadableRecordException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableRecordException(String why) {
        super(why);
    }

    UnreadableRecordException(String why, Throwable cause) {
        super(why, cause);
    }
}
