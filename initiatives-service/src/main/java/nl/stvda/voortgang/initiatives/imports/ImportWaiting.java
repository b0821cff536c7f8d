package nl.stvda.voortgang.initiatives.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for the end of an import, for a client that prefers one answer to asking again. */
@ApplicationScoped
class ImportWaiting {

    /** Short at first, for small imports; each look costs one statement. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

    private final ImportService imports;
    private final ImportConfig config;

    ImportWaiting(ImportService imports, ImportConfig config) {
        this.imports = imports;
        this.config = config;
    }

    /** The import when it is finished, or as it is when the time is over. */
    ImportResponse await(ImportResponse begun, Duration patience) {
        var limit = patience.compareTo(config.longestWait()) < 0 ? patience : config.longestWait();
        var end = System.nanoTime() + limit.toNanos();
        var pause = FIRST_PAUSE;
        var current = begun;
        while (!current.hasEnded() && System.nanoTime() < end) {
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            current = imports.one(begun.id());
        }
        return current;
    }
}
