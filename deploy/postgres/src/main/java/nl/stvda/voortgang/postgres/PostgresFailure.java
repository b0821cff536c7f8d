package nl.stvda.voortgang.postgres;

import java.io.Serial;

/** PostgreSQL could not be started, stopped or prepared; the message is for the person who started it. */
public final class PostgresFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    PostgresFailure(String message) {
        super(message);
    }

    PostgresFailure(String message, Exception cause) {
        super(message, cause);
    }
}
