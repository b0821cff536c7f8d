package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets requests that write to the same key wait for each other before they take a connection. The row is locked in any
 * case, also against other instances; but who waits for a row holds a connection meanwhile, and a retry storm on one key
 * would leave none for everybody else.
 */
@ApplicationScoped
class KeyQueue {

    /** Two keys may share one, and then wait without need; the more there are, the rarer that is. */
    private static final int STRIPES = 1_024;

    private final List<Lock> stripes =
            Stream.<Lock>generate(() -> new ReentrantLock(true)).limit(STRIPES).toList();

    <T> T take(Object key, Supplier<T> work) {
        var turn = stripes.get(Math.floorMod(key.hashCode(), STRIPES));
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
