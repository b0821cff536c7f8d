package nl.stvda.voortgang.conventions.intake;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;

/** Messages that wait in their order, and which keys they have. */
final class Lane {

    private final Queue<Backlog.Waiting> waiting = new ArrayDeque<>();
    private final Map<ByteBuffer, Integer> keys = new HashMap<>();
    private long bytes;

    void add(Backlog.Waiting message) {
        waiting.add(message);
        keys.merge(message.key(), 1, Integer::sum);
        bytes += message.bytes();
    }

    Backlog.Waiting remove() {
        var first = waiting.remove();
        keys.computeIfPresent(first.key(), (_, count) -> count == 1 ? null : count - 1);
        bytes -= first.bytes();
        return first;
    }

    boolean has(ByteBuffer key) {
        return keys.containsKey(key);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    int size() {
        return waiting.size();
    }

    long bytes() {
        return bytes;
    }
}
