package nl.stvda.voortgang.initiatives.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets requests that write to the same key wait for each other before they take a connection. The row is locked in any case, also against other instances. But a request that waits for a row holds a connection, and a storm of retries on one key would leave no connection for others.
 */
@ApplicationScoped
class KeyQueue {

    /** Two keys may share a lock and then wait without need; with more locks this becomes rarer. */
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
