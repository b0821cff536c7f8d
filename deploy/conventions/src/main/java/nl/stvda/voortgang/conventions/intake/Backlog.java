package nl.stvda.voortgang.conventions.intake;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Messages that wait for the batch before them; at rest there are none, and the next message is a batch by itself. Single
 * ones need not wait for all that came in bulk: the two take turns. Messages of one key keep their order.
 */
final class Backlog {

    private final int largestBatch;
    private final int mostWaiting;
    private final long mostBytes;
    private final Lane single = new Lane();
    private final Lane bulk = new Lane();
    private Lane last = bulk;
    private CompletableFuture<Void> room = CompletableFuture.completedFuture(null);
    private boolean closed;

    Backlog(IntakeConfig config) {
        largestBatch = config.largestBatch();
        mostWaiting = config.largestBacklog();
        mostBytes = config.largestBacklogSize().asLongValue();
    }

    /** Completes when there is room for the next one; does not complete after this is closed. */
    synchronized CompletionStage<Void> add(Message<byte[]> message) {
        if (closed) {
            return new CompletableFuture<>();
        }
        var waiting = Waiting.of(message);
        laneOf(waiting).add(waiting);
        notifyAll();
        if (isFull() && room.isDone()) {
            room = new CompletableFuture<>();
        }
        return room;
    }

    /** The one in which its key waits already, for the order of the key. */
    private Lane laneOf(Waiting waiting) {
        if (single.has(waiting.key())) {
            return single;
        }
        return waiting.isBulk() || bulk.has(waiting.key()) ? bulk : single;
    }

    private boolean isFull() {
        return single.size() + bulk.size() >= mostWaiting || single.bytes() + bulk.bytes() >= mostBytes;
    }

    /** The first that wait in a lane, up to a batch; waits for one, and is interrupted when this is closed. */
    List<Message<byte[]>> next() throws InterruptedException {
        var batch = new ArrayList<Message<byte[]>>();
        CompletableFuture<Void> emptied;
        synchronized (this) {
            while (single.isEmpty() && bulk.isEmpty() && !closed) {
                wait();
            }
            if (closed) {
                throw new InterruptedException("The service stops");
            }
            last = turn();
            while (batch.size() < largestBatch && !last.isEmpty()) {
                batch.add(last.remove().message());
            }
            emptied = isFull() ? CompletableFuture.completedFuture(null) : room;
        }
        // outside of the lock, because it hands over the next message
        emptied.complete(null);
        return batch;
    }

    private Lane turn() {
        var other = last == single ? bulk : single;
        return other.isEmpty() ? last : other;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** A message, with what decides about its turn. */
    record Waiting(Message<byte[]> message, ByteBuffer key, boolean isBulk, int bytes) {

        private static final byte[] NONE = {};

        static Waiting of(Message<byte[]> message) {
            var received = RecordQueue.received(message);
            var key = received.key() instanceof byte[] bytes ? bytes : NONE;
            var value = received.value();
            return new Waiting(
                    message, ByteBuffer.wrap(key), CloudEvent.isBulk(received), value == null ? 0 : value.length);
        }
    }
}
