package nl.stvda.voortgang.conventions.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Messages that wait for the batch before them; at rest there are none, and the next message is a batch by itself. */
final class Backlog {

    private final int largestBatch;
    private final Queue<Message<byte[]>> waiting = new ArrayDeque<>();
    private CompletableFuture<Void> room = CompletableFuture.completedFuture(null);
    private boolean closed;

    Backlog(int largestBatch) {
        this.largestBatch = largestBatch;
    }

    /** Completes when there is room for the next one; does not complete after this is closed. */
    synchronized CompletionStage<Void> add(Message<byte[]> message) {
        if (closed) {
            return new CompletableFuture<>();
        }
        waiting.add(message);
        notifyAll();
        if (waiting.size() >= largestBatch) {
            room = new CompletableFuture<>();
        }
        return room;
    }

    /** All that wait, up to a batch, in their order; waits for one, and is interrupted when this is closed. */
    List<Message<byte[]>> next() throws InterruptedException {
        var batch = new ArrayList<Message<byte[]>>();
        CompletableFuture<Void> emptied;
        synchronized (this) {
            while (waiting.isEmpty() && !closed) {
                wait();
            }
            if (closed) {
                throw new InterruptedException("The service stops");
            }
            while (batch.size() < largestBatch && !waiting.isEmpty()) {
                batch.add(waiting.remove());
            }
            emptied = room;
        }
        // outside of the lock, because it hands over the next message
        emptied.complete(null);
        return batch;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
